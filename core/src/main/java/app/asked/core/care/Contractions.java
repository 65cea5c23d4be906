package app.asked.core.care;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// English contractions, with or without their apostrophe, written in full, so that one phrase covers all spellings.
final class Contractions {
    private record Contraction(Pattern written, String full) {}

    private static final List<Contraction> ALL = List.of(
            contraction("can(?:'?t| not)", "cannot"),
            contraction("won'?t", "will not"),
            contraction("(do|does|did|is|was|were|would|could|should|have|has|had)n'?t", "$1 not"),
            contraction("i'?m", "i am"),
            contraction("i'?ve", "i have"),
            contraction("i'll", "i will"),
            contraction("(i|they|everyone|everybody|nobody|it)'d", "$1 would"),
            contraction("id(?= rather| sooner| be)", "i would"),
            contraction("(they|it)d", "$1 would"),
            contraction("(what|there|life)'?s", "$1 is"),
            contraction("kms", "kill myself"),
            contraction("self(harm(?:ed|ing|s)?)", "self $1"),
            contraction("od", "overdose"),
            contraction("w", "with"),
            contraction("wanna", "want to"),
            contraction("gonna", "going to"),
            contraction("anymore", "any more"),
            contraction("(?:everybody|every one)", "everyone"),
            contraction("(?:no one|noone)", "nobody"));

    private Contractions() {}

    static String inFull(String text) {
        var spelled = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        for (var contraction : ALL) {
            spelled = contraction.written.matcher(spelled).replaceAll(contraction.full);
        }
        return spelled;
    }

    /// As a whole word. What stands around it is looked at directly: for `\b` Java goes back over all the accents
    /// before a place, at every place.
    private static Contraction contraction(String written, String full) {
        return new Contraction(Pattern.compile("(?<![\\w\\p{Mn}])" + written + "(?!\\w)"), full);
    }
}
