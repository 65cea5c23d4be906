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
    private final List<String> outside = new ArrayList<>();
    private final float margin;

    private Glimpse(float margin) {
        this.margin = margin;
    }

    /// Letters that stand outside the page, or so near its edge that a printer loses them.
    static List<String> outside(byte[] file, float margin) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            Glimpse glimpse = new Glimpse(margin);
            glimpse.getText(pdf);
            return glimpse.outside;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        float right = at.getXDirAdj() + at.getWidthDirAdj();
        boolean isWide = at.getXDirAdj() < margin || right > at.getPageWidth() - margin;
        boolean isHigh = at.getYDirAdj() < margin || at.getYDirAdj() > at.getPageHeight() - margin;
        if (isWide || isHigh) {
            outside.add("%s at %.0f to %.0f, %.0f on page %d"
                    .formatted(at.getUnicode(), at.getXDirAdj(), right, at.getYDirAdj(), getCurrentPageNo()));
        }
        super.processTextPosition(at);
    }
}
