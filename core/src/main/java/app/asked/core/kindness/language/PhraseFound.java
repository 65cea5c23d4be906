package app.asked.core.kindness.language;

import app.asked.core.challenge.Sign;
import app.asked.core.kindness.phrase.Match;
import app.asked.core.kindness.phrase.SignPhrases;
import java.util.List;

/// A phrase that stands in a text.
///
/// @param table which of the language's tables it is from
record PhraseFound(int table, SignPhrases phrases, Match match) {
    private static final double NONE = -2;
    private static final double ONE = 2.3;
    private static final double MORE = 4;

    /// What a passage's phrases say of it, in log odds: two different ones rarely stand together by chance, and where
    /// there is none its words have to say it by themselves. `docs/adr/0013` tells where the figures are from.
    static double logOdds(List<PhraseFound> passage) {
        long different = passage.stream()
                .map(found -> List.of(found.table, found.match.line()))
                .distinct()
                .count();
        return different == 0 ? NONE : different == 1 ? ONE : MORE;
    }

    /// Whether anybody is asked at all is no matter of weight.
    boolean isWeighed() {
        return phrases.sign() != Sign.NO_OTHER_PERSON;
    }

    ShownSign told() {
        return new ShownSign(table, phrases.sign(), phrases.swap(), match.span());
    }
}
