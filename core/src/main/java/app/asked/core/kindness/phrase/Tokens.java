package app.asked.core.kindness.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A text as words. Letters and digits part ("16yo" is "16" "yo"), hyphens part, apostrophes stay inside a word; what
/// ends a sentence is a stop, the end is one too, and all other marks are left out.
public record Tokens(List<Token> all) {
    public Tokens {
        all = List.copyOf(all);
    }

    /// Reads a text's words.
    ///
    /// @param spell a word as the words it stands for: "isn't" is "is", "not"
    public static Tokens of(String text, Function<String, List<String>> spell) {
        int[] points = text.codePoints().map(Tokens::plain).toArray();
        List<Token> all = new ArrayList<>();
        for (int at = 0; at < points.length; ) {
            int from = at++;
            if (Character.isLetterOrDigit(points[from])) {
                while (at < points.length && continues(points, at)) {
                    at++;
                }
                for (String word : spell.apply(new String(points, from, at - from))) {
                    all.add(new Token(word, from, at));
                }
            } else if (",:()–—".indexOf(points[from]) >= 0) {
                all.add(new Token(Token.COMMA, from, at));
            } else if (".!?;\n".indexOf(points[from]) >= 0) {
                all.add(new Token(Token.STOP, from, at));
            }
        }
        all.add(new Token(Token.STOP, points.length, points.length));
        return new Tokens(all);
    }

    private static int plain(int point) {
        return point == '’' || point == '‘' || point == '`' ? '\'' : Character.toLowerCase(point);
    }

    private static boolean continues(int[] points, int at) {
        int point = points[at];
        if (point == '\'') {
            return at + 1 < points.length && Character.isLetter(points[at + 1]);
        }
        boolean mark = Character.getType(point) == Character.NON_SPACING_MARK;
        boolean sameKind = Character.isDigit(point) == Character.isDigit(points[at - 1]);
        return mark || (Character.isLetterOrDigit(point) && sameKind);
    }
}
