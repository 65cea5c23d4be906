package app.asked.core.kindness;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Sign;
import app.asked.core.challenge.Variant;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Words;
import app.asked.core.words.Line;
import app.asked.core.words.OrderedSets;
import app.asked.core.words.Prose;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A challenge as far as it is written, and what the person says about it.
///
/// @param smaller the title of the smaller version
/// @param bolder the title of the bolder version
/// @param fine signs that the person, having been told, says are fine
public record Wording(
        @Nullable Line title,
        @Nullable Prose how,
        @Nullable Line opening,
        @Nullable Line exit,
        @Nullable Line smaller,
        @Nullable Line bolder,
        Taps taps,
        Set<Sign> fine) {
    public Wording {
        fine = OrderedSets.ordered(fine);
    }

    /// Without other versions.
    public Wording(
            @Nullable Line title,
            @Nullable Prose how,
            @Nullable Line opening,
            @Nullable Line exit,
            Taps taps,
            Set<Sign> fine) {
        this(title, how, opening, exit, null, null, taps, fine);
    }

    /// Reads `title`, `how`, `opening`, `exit` and `answers`, which say of signs whether they are fine.
    public static Wording read(Fields in) {
        Set<Sign> fine = in.part("answers", Wording::fine);
        return new Wording(
                in.opt("title", Words.LINE),
                in.opt("how", Words.PROSE),
                in.opt("opening", Words.LINE),
                in.opt("exit", Words.LINE),
                Taps.SKIPPED,
                fine == null ? Set.of() : fine);
    }

    /// A challenge with the signs that it carries as fine.
    public static Wording of(Challenge challenge, Taps taps) {
        Variant smaller = challenge.smaller();
        Variant bolder = challenge.bolder();
        return new Wording(
                challenge.title(),
                challenge.how(),
                challenge.opening(),
                challenge.exit(),
                smaller == null ? null : smaller.title(),
                bolder == null ? null : bolder.title(),
                taps,
                challenge.flags());
    }

    /// The parts that are written, in the order in which they are read.
    public Map<WordingPart, String> texts() {
        Map<WordingPart, String> texts = new EnumMap<>(WordingPart.class);
        put(texts, WordingPart.TITLE, title == null ? null : title.text());
        put(texts, WordingPart.HOW, how == null ? null : how.text());
        put(texts, WordingPart.OPENING, opening == null ? null : opening.text());
        put(texts, WordingPart.EXIT, exit == null ? null : exit.text());
        put(texts, WordingPart.SMALLER, smaller == null ? null : smaller.text());
        put(texts, WordingPart.BOLDER, bolder == null ? null : bolder.text());
        return texts;
    }

    private static Set<Sign> fine(Fields in) {
        Set<Sign> fine = EnumSet.noneOf(Sign.class);
        for (Sign sign : Sign.values()) {
            if (in.or(sign.key(), Numbers.FLAG, false)) {
                fine.add(sign);
            }
        }
        return fine;
    }

    private static void put(Map<WordingPart, String> texts, WordingPart part, @Nullable String text) {
        if (text != null) {
            texts.put(part, text);
        }
    }
}
