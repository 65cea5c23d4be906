package app.asked.core.kindness.clue;

import app.asked.core.kindness.phrase.Span;
import app.asked.core.kindness.phrase.Token;
import java.util.ArrayList;
import java.util.List;

/// A word, or two side by side, and where they stand; a pause and a stop count as words. A number shows nothing and is
/// no clue.
public record Clue(String words, Span span) {
    private static final String BEGIN = "^";

    /// All of a passage, which begins with a mark of its own.
    public static List<Clue> in(List<Token> passage) {
        List<Clue> clues = new ArrayList<>();
        String before = BEGIN;
        int from = passage.isEmpty() ? 0 : passage.getFirst().from();
        clues.add(new Clue(BEGIN, new Span(from, from)));
        for (Token token : passage) {
            if (!isNumber(token)) {
                clues.add(new Clue(token.word(), new Span(token.from(), token.to())));
                clues.add(new Clue(before + " " + token.word(), new Span(from, token.to())));
                before = token.word();
                from = token.from();
            }
        }
        return clues;
    }

    private static boolean isNumber(Token token) {
        return token.word().chars().allMatch(Character::isDigit);
    }
}
