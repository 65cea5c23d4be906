package app.asked.core.ask.after;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Domain;
import app.asked.core.words.Said;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An ask in two sentences to pass on, with nobody in them: what was asked, from a library title or the domain, and the
/// answer. Nothing that the person wrote is in it: no who, no place, no note, no title of their own.
public final class Telling {
    private Telling() {}

    /// Empty where nobody was asked, and after an answer that hurt.
    ///
    /// @param challenge what was asked; null for an ask that life brought
    public static List<Said> of(WholeAsk ask, @Nullable Challenge challenge) {
        Answer counted = ask.counted();
        if (counted == null || ask.hurt()) {
            return List.of();
        }
        Said answer = Said.of("telling.answer." + counted.answer().key());
        return List.of(asked(ask.ask(), challenge), answer);
    }

    private static Said asked(Ask ask, @Nullable Challenge challenge) {
        if (challenge == null) {
            Domain domain = ask.domain();
            return Said.of(domain == null ? "telling.asked" : "telling.asked." + domain.key());
        }
        return switch (challenge.origin()) {
            case LIBRARY ->
                new Said(
                        "telling.asked.titled",
                        Map.of("title", challenge.titleOf(ask.version()).text()));
            case OWN -> Said.of("telling.asked." + challenge.domain().key());
        };
    }
}
