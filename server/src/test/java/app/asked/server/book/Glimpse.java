package app.asked.server.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// What stands where on the pages of a PDF.
final class Glimpse extends PDFTextStripper {
    /// A glyph: what it says, and where it stands.
    record Glyph(String says, int page, TextPosition at) {
        float left() {
            return at.getXDirAdj();
        }

        /// Whether it stands off the page, or so near its edge that a printer loses it.
        private boolean isOutside(float margin) {
            return left() < margin
                    || left() + at.getWidthDirAdj() > at.getPageWidth() - margin
                    || at.getYDirAdj() < margin
                    || at.getYDirAdj() > at.getPageHeight() - margin;
        }

        @Override
        public String toString() {
            return "%s at %.0f, %.0f on page %d".formatted(says, left(), at.getYDirAdj(), page);
        }
    }

    private final List<Glyph> glyphs = new ArrayList<>();

    private Glimpse() {}

    static List<Glyph> glyphs(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            Glimpse glimpse = new Glimpse();
            glimpse.getText(pdf);
            return glimpse.glyphs;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Glyph> outside(byte[] file, float margin) {
        return glyphs(file).stream().filter(glyph -> glyph.isOutside(margin)).toList();
    }

    /// Where the first glyph that says this begins.
    static float left(byte[] file, String says) {
        return glyphs(file).stream()
                .filter(glyph -> glyph.says().equals(says))
                .findFirst()
                .orElseThrow()
                .left();
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        glyphs.add(new Glyph(at.getUnicode(), getCurrentPageNo(), at));
        super.processTextPosition(at);
    }
}
