package app.asked.core.words;

import java.text.Normalizer;

/// What any text must keep to before it is kept.
public final class Text {
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private Text() {}

    /// Length as a person counts it: code points.
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /// The text in NFC, with line ends as line feeds.
    public static String tidy(String text) {
        String feeds = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace(LINE_SEPARATOR, '\n')
                .replace(PARAGRAPH_SEPARATOR, '\n');
        return Normalizer.normalize(feeds, Normalizer.Form.NFC);
    }

    /// Whether it holds a character that is never kept: a control character (but the line feed, where breaks are
    /// allowed), or half of a surrogate pair.
    public static boolean unkeepable(String text, boolean breaks) {
        return text.codePoints()
                .anyMatch(c -> (Character.isISOControl(c) && !(breaks && c == '\n'))
                        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    static String checked(String text, int most, boolean breaks) {
        String tidy = tidy(text);
        if (tidy.isBlank() || length(tidy) > most || unkeepable(tidy, breaks)) {
            throw new IllegalArgumentException("text of 1 to " + most + " characters, was " + length(tidy));
        }
        return tidy;
    }
}
