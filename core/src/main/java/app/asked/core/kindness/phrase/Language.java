package app.asked.core.kindness.phrase;

import java.util.List;
import java.util.function.Function;

/// What the check reads in one language.
///
/// @param spell a word as the words it stands for: "isn't" is "is", "not"
/// @param notation what the signs' phrases are written in
/// @param signs in the order in which they are told
public record Language(Function<String, List<String>> spell, Notation notation, List<SignPhrases> signs) {
    public Language {
        signs = List.copyOf(signs);
    }

    public Reading read(String text) {
        return notation.read(Tokens.of(text, spell));
    }
}
