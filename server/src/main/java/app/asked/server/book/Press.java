package app.asked.server.book;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Makes PDFs of well-formed pages: tagged, in the page's language, with their fonts in them (PDF/UA-1). One at a time,
/// so that ten people with long books do not fill the memory; whoever comes second waits a moment. Nothing touches the
/// disk, and nothing is fetched.
@Component
final class Press {
    private static final int REGULAR = 400;
    private static final int STRONG = 600;

    private final Semaphore one = new Semaphore(1, true);

    byte[] print(String page, String style) {
        one.acquireUninterruptibly();
        try (Glyphs glyphs = Glyphs.read();
                PDDocument pdf = new PDDocument()) {
            String styled = glyphs.drawable(page).replace("</head>", "<style>" + style + "</style></head>");
            return print(glyphs, pdf, styled);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            one.release();
        }
    }

    /// How many pages a PDF has.
    static int pages(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return pdf.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] print(Glyphs glyphs, PDDocument pdf, String page) throws IOException {
        XRLog.setLoggingEnabled(false);
        var bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl((address, type) -> false, null);
        builder.usePDDocument(pdf);
        builder.withProducer("Asked");
        use(builder, pdf, glyphs.regular(), "Literata", REGULAR);
        use(builder, pdf, glyphs.strong(), "Literata", STRONG);
        use(builder, pdf, glyphs.emoji(), "Emoji", REGULAR);
        builder.useSVGDrawer(new Drawer());
        builder.withW3cDocument(document(page), null);
        builder.toStream(bytes);
        builder.run();
        return bytes.toByteArray();
    }

    private static void use(PdfRendererBuilder builder, PDDocument pdf, TrueTypeFont font, String family, int weight)
            throws IOException {
        PDFont embedded = PDType0Font.load(pdf, font, true);
        builder.useFont(new PDFontSupplier(embedded), family, weight, FontStyle.NORMAL, true);
    }

    private static Document document(String page) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
            describe(document.getElementsByTagName("svg"));
            return document;
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException("a page of a book is not well-formed", broken);
        }
    }

    /// What a drawing shows is its `alt` in a PDF.
    private static void describe(NodeList drawings) {
        for (int at = 0; at < drawings.getLength(); at++) {
            Element drawing = (Element) drawings.item(at);
            drawing.setAttribute("alt", drawing.getAttribute("aria-label"));
        }
    }
}
