package app.asked.core.words;

import java.text.Normalizer;

/// What any text must keep to before it is kept.
public final class Text {
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';
    private static final char REPLACEMENT = '\ufffd';
    /// The last two of each plane, and 32 more, are no characters.
    private static final int LAST_TWO = 0xfffe;
    private static final int FIRST_NONCHARACTER = 0xfdd0;
    private static final int NONCHARACTERS = 32;

    /// More accents on one letter than any script writes.
    private static final int MOST_ACCENTS = 30;
    /// No combining character has a lower code.
    private static final char FIRST_ACCENT = '\u0300';

    private Text() {}

    /// Length as a person counts it: code points.
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /// The text in NFC, with line ends as line feeds. What nobody can see is no reason to refuse what somebody wrote.
    /// Tabs and other control characters become a space, and so do line separators where no breaks are allowed.
    /// What is no character (half of a surrogate pair, U+FFFE) becomes U+FFFD.
    public static String tidy(String text, boolean breaks) {
        StringBuilder tidy = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().map(c -> keepable(c, breaks)).forEach(tidy::appendCodePoint);
        return isHeaped(tidy) ? tidy.toString() : Normalizer.normalize(tidy, Normalizer.Form.NFC);
    }

    /// Whether accents are heaped on accents. Such a text is not brought into any normal form: putting them into their
    /// order takes the square of their number.
    public static boolean isHeaped(CharSequence text) {
        int accents = 0;
        for (int at = 0;
                at < text.length() && accents <= MOST_ACCENTS;
                at += Character.charCount(Character.codePointAt(text, at))) {
            int point = Character.codePointAt(text, at);
            accents = point >= FIRST_ACCENT && isAccent(point) ? accents + 1 : 0;
        }
        return accents > MOST_ACCENTS;
    }

    private static boolean isAccent(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /// Whether a tidy text has lines where one alone is allowed.
    public static boolean breaksTheLine(String tidy, boolean breaks) {
        return !breaks && tidy.indexOf('\n') >= 0;
    }

    private static int keepable(int c, boolean breaks) {
        if (c == '\n' || c == '\r') {
            return '\n';
        }
        if (c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR) {
            return breaks ? '\n' : ' ';
        }
        if (Character.isISOControl(c)) {
            return ' ';
        }
        return isCharacter(c) ? c : REPLACEMENT;
    }

    private static boolean isCharacter(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean lastTwo = (c & LAST_TWO) == LAST_TWO;
        boolean reserved = c >= FIRST_NONCHARACTER && c < FIRST_NONCHARACTER + NONCHARACTERS;
        return !half && !lastTwo && !reserved;
    }

    static String checked(String text, int most, boolean breaks) {
        String tidy = tidy(text, breaks);
        if (tidy.isBlank() || length(tidy) > most || breaksTheLine(tidy, breaks)) {
            throw new IllegalArgumentException("text of 1 to " + most + " characters, was " + length(tidy));
        }
        return tidy;
    }
}
