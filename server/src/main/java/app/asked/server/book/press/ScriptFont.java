package app.asked.server.book.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/// The fonts that can go along into a PDF, in the order in which they're asked for a letter. None of them is read
/// before a letter calls for it; afterwards only the set of its letters stays. Scripts whose letters change with their
/// neighbors in ways that the layout doesn't know (Devanagari, Tamil, Khmer …) have none.
@SuppressWarnings("ImmutableEnumChecker") // what is read late stays as it is
enum ScriptFont {
    LITERATA("Literata-Regular"),
    EMOJI("NotoEmoji-Regular"),
    SERIF("NotoSerif-Regular"),
    HEBREW("NotoSerifHebrew-Regular"),
    ARABIC("NotoNaskhArabic-Regular"),
    CJK("DroidSansFallback"),
    ARMENIAN("NotoSerifArmenian-Regular"),
    GEORGIAN("NotoSerifGeorgian-Regular"),
    ETHIOPIC("NotoSerifEthiopic-Regular"),
    THAI("NotoSerifThai-Regular"),
    LAO("NotoSerifLao-Regular"),
    THAANA("NotoSansThaana-Regular"),
    CHEROKEE("NotoSansCherokee-Regular"),
    ABORIGINAL("NotoSansCanadianAboriginal-Regular"),
    TIFINAGH("NotoSansTifinagh-Regular"),
    SYMBOLS("NotoSansSymbols-Regular"),
    MORE_SYMBOLS("NotoSansSymbols2-Regular"),
    MATH("NotoSansMath-Regular");

    static final String STRONG = "Literata-SemiBold";

    private final String file;
    private volatile @Nullable BitSet letters;

    ScriptFont(String file) {
        this.file = file;
    }

    /// The first that has a letter.
    static Optional<ScriptFont> of(int letter) {
        return Stream.of(values()).filter(face -> face.has(letter)).findFirst();
    }

    TrueTypeFont read() throws IOException {
        return read(file);
    }

    /// Without the substitutions of the font: a ligature would be a letter that nothing can be read from.
    static TrueTypeFont read(String file) throws IOException {
        try (var in = new ClassPathResource("fonts/" + file + ".ttf").getInputStream()) {
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        }
    }

    private boolean has(int letter) {
        BitSet known = letters;
        if (known == null) {
            known = letters();
            letters = known;
        }
        return known.get(letter);
    }

    /// What a font has for private use is no letter that anyone wrote.
    private BitSet letters() {
        BitSet letters = new BitSet();
        try (TrueTypeFont font = read()) {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
                for (int letter :
                        Optional.ofNullable(lookup.getCharCodes(glyph)).orElseGet(List::of)) {
                    if (Character.getType(letter) != Character.PRIVATE_USE) {
                        letters.set(letter);
                    }
                }
            }
            return letters;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
