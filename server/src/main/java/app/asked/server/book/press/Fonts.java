package app.asked.server.book.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of one PDF: those that its text calls for, each embedded with the letters that it uses.
final class Fonts implements Closeable {
    private static final int REGULAR = 400;
    private static final int STRONG = 600;
    private static final Pattern BATCH = Pattern.compile("\\d+ beginbfrange\n(.*?)endbfrange\n", Pattern.DOTALL);
    private static final Pattern SINGLE = Pattern.compile("(<\\w+>) \\1 (<\\w+>)\n");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final PDDocument pdf;
    private final List<TrueTypeFont> open = new ArrayList<>();
    private final Map<ScriptFont, PDFont> embedded = new EnumMap<>(ScriptFont.class);

    Fonts(PDDocument pdf) {
        this.pdf = pdf;
    }

    void use(PdfRendererBuilder builder, Set<ScriptFont> faces) throws IOException {
        for (ScriptFont face : faces) {
            embedded.put(face, use(builder, face.read(), face.name(), REGULAR));
        }
        use(builder, ScriptFont.read(ScriptFont.STRONG), ScriptFont.LITERATA.name(), STRONG);
    }

    /// The rule that puts them to use.
    String style() {
        return ".book, .sheet { font-family: %s; }"
                .formatted(embedded.keySet().stream().map(ScriptFont::name).collect(Collectors.joining(", ")));
    }

    /// Says what pictures of emoji are to whoever reads aloud, copies or searches: the font has them for private use.
    void tellMeanings(Map<Integer, String> meanings) throws IOException {
        COSStream table = Objects.requireNonNull(embedded.get(ScriptFont.EMOJI))
                .getCOSObject()
                .getCOSStream(COSName.TO_UNICODE);
        String told = new String(table.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        told = BATCH.matcher(told).replaceAll(batch -> oneByOne(batch.group(1)));
        for (Map.Entry<Integer, String> meaning : meanings.entrySet()) {
            told = told.replace(hex(Character.toString(meaning.getKey())), hex(meaning.getValue()));
        }
        try (var out = table.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(told.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /// Ranges of one, as single mappings: these alone may stand for several letters wherever they are read.
    private static String oneByOne(String ranges) {
        List<String> singles = SINGLE.matcher(ranges)
                .results()
                .map(single -> single.group(1) + " " + single.group(2) + "\n")
                .toList();
        String rest = SINGLE.matcher(ranges).replaceAll("");
        return batch("bfchar", singles)
                + batch("bfrange", rest.lines().map(line -> line + "\n").toList());
    }

    private static String batch(String kind, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : "%d begin%s\n%send%s\n".formatted(lines.size(), kind, String.join("", lines), kind);
    }

    private static String hex(String text) {
        return "<" + HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    private PDFont use(PdfRendererBuilder builder, TrueTypeFont font, String family, int weight) throws IOException {
        open.add(font);
        PDFont inPdf = PDType0Font.load(pdf, font, true);
        builder.useFont(new PDFontSupplier(inPdf), family, weight, FontStyle.NORMAL, true);
        return inPdf;
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : open) {
            font.close();
        }
    }
}
