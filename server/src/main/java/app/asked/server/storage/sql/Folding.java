package app.asked.server.storage.sql;

import app.asked.core.words.Text;
import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/// Text as it is compared: two texts that a person takes for the same words fold to the same. Case goes, and so do
/// accents and points, final forms and ligatures: `Café` is `cafe`, `Βορράς` is `βορρασ`, `Straße` is `strasse`.
public final class Folding {
    /// Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs. Marks that are letters of their script (in
    /// Hindi, in Thai) stay.
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f\\u0591-\\u05c7\\u064b-\\u065f\\u0670]+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    public static String of(String text) {
        String sane = Text.isHeaped(text) ? MARKS.matcher(text).replaceAll("") : text;
        String folded = Normalizer2.getNFKCCasefoldInstance().normalize(sane);
        String apart = Normalizer2.getNFDInstance().normalize(folded);
        String bare = ACCENTS.matcher(apart)
                .replaceAll("")
                .replace('ı', 'i')
                .replace('ø', 'o')
                .replace('ł', 'l');
        return Normalizer2.getNFCInstance().normalize(bare);
    }
}
