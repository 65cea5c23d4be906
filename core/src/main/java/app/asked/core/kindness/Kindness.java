package app.asked.core.kindness;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Sign;
import app.asked.core.kindness.english.English;
import app.asked.core.kindness.language.Language;
import app.asked.core.kindness.language.ShownSign;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a wording for signs that it may not be fair to the other person: its words, and the person's taps.
public final class Kindness {
    private static final String TAPPED = "tapped";

    private final Language language;

    private Kindness(Language language) {
        this.language = language;
    }

    public static Kindness english() {
        return new Kindness(English.LANGUAGE);
    }

    public Verdict check(Wording wording) {
        Map<Sign, Finding> findings = new EnumMap<>(Sign.class);
        told(wording).sorted(Comparator.comparingInt(Heard::order)).forEach(heard -> {
            findings.putIfAbsent(heard.told().sign(), heard.finding());
        });
        for (Sign sign : wording.taps().signs()) {
            findings.putIfAbsent(sign, Finding.of(sign, null, TAPPED));
        }
        findings.keySet().removeAll(wording.fine());
        return new Verdict(findings.values().stream().toList());
    }

    /// Looks at a person's own challenge before it is kept. A flag stands while the words or the taps give its sign, or
    /// while the words are those for which it was kept.
    ///
    /// @param before as it was kept last; absent for a new one
    public CheckedChallenge look(Challenge written, Taps taps, @Nullable Challenge before) {
        Set<Sign> given = check(Wording.of(written.flagged(Set.of()), taps)).signs();
        Set<Sign> stillKept = before != null && readsAs(written, before) ? before.flags() : Set.of();
        Set<Sign> flags = EnumSet.noneOf(Sign.class);
        flags.addAll(given);
        flags.addAll(stillKept);
        flags.retainAll(written.flags());
        return new CheckedChallenge(written.flagged(flags), check(Wording.of(written, taps)));
    }

    private static boolean readsAs(Challenge one, Challenge other) {
        return Wording.of(one, Taps.SKIPPED)
                .texts()
                .equals(Wording.of(other, Taps.SKIPPED).texts());
    }

    private Stream<Heard> told(Wording wording) {
        return wording.texts().entrySet().stream().flatMap(text -> told(text.getKey(), text.getValue()));
    }

    private Stream<Heard> told(WordingPart part, String text) {
        List<ShownSign> told = part.isSpoken() ? language.spoken(text) : language.described(text);
        return told.stream().map(each -> new Heard(part, each));
    }

    /// A sign, and the part of the wording that shows it.
    private record Heard(WordingPart part, ShownSign told) {
        int order() {
            return told.order();
        }

        Finding finding() {
            Place place = new Place(part, told.span().from(), told.span().to());
            return Finding.of(told.sign(), place, told.swap());
        }
    }
}
