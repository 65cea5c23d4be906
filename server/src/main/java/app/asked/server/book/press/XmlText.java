package app.asked.server.book.press;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/// Text that XML holds: what it has no place for (control characters, halves of letters, what Unicode says is none) is
/// shown as `�`. None of it is taken any more; some may have been written before.
public final class XmlText {
    private static final int INSTEAD = 0xFFFD;

    private XmlText() {}

    static String of(String text) {
        return text.codePoints().allMatch(XmlText::isSound)
                ? text
                : text.codePoints()
                        .map(letter -> isSound(letter) ? letter : INSTEAD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /// Writes it; texts come whole, so no letter is torn in two.
    public static Writer writer(Writer to) {
        return new FilterWriter(to) {
            @Override
            public void write(String text, int from, int length) throws IOException {
                out.write(of(text.substring(from, from + length)));
            }

            @Override
            public void write(char[] text, int from, int length) throws IOException {
                out.write(of(new String(text, from, length)));
            }
        };
    }

    private static boolean isSound(int letter) {
        if (letter < 0x20) {
            return letter == '\t' || letter == '\n' || letter == '\r';
        }
        boolean isControl = letter >= 0x7F && letter < 0xA0;
        boolean isHalf = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        boolean isNone = (letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF);
        return !isControl && !isHalf && !isNone;
    }
}
