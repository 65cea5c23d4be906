package app.asked.server.book;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/// The fonts that a PDF carries with it: Literata for words in Latin, Greek and Cyrillic letters, Noto Emoji for what
/// smiles. A letter that neither has is shown as a box, which the book's last page explains.
final class Glyphs implements Closeable {
    static final char BOX = '◻';

    private final TrueTypeFont regular;
    private final TrueTypeFont strong;
    private final TrueTypeFont emoji;
    private final List<CmapLookup> lookups;

    private Glyphs() throws IOException {
        regular = font("Literata-Regular.ttf");
        strong = font("Literata-SemiBold.ttf");
        emoji = font("NotoEmoji-Regular.ttf");
        lookups = List.of(regular.getUnicodeCmapLookup(), emoji.getUnicodeCmapLookup());
    }

    static Glyphs read() throws IOException {
        return new Glyphs();
    }

    TrueTypeFont regular() {
        return regular;
    }

    TrueTypeFont strong() {
        return strong;
    }

    TrueTypeFont emoji() {
        return emoji;
    }

    /// The text in letters that there are: what is never seen (joiners, variants) goes, what nobody can draw is a box.
    String drawable(String text) {
        if (text.chars().allMatch(letter -> letter < 0x80)) {
            return text;
        }
        StringBuilder drawable = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (isDrawn(letter)) {
                drawable.appendCodePoint(letter);
            } else if (isSeen(letter)) {
                drawable.append(BOX);
            }
        });
        return drawable.toString();
    }

    private boolean isDrawn(int letter) {
        return letter < 0x80 || lookups.stream().anyMatch(lookup -> lookup.getGlyphId(letter) != 0);
    }

    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.CONTROL -> false;
            default -> !(letter >= 0x1F3FB && letter <= 0x1F3FF);
        };
    }

    /// Without the substitutions of the font: a ligature would be a letter that nothing can be read from.
    private static TrueTypeFont font(String file) throws IOException {
        try (var in = new ClassPathResource("fonts/" + file).getInputStream()) {
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        }
    }

    @Override
    public void close() throws IOException {
        regular.close();
        strong.close();
        emoji.close();
    }
}
