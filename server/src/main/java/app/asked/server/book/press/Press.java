package app.asked.server.book.press;

import app.asked.server.web.message.Words;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
public final class Press {
    private final Semaphore one = new Semaphore(1, true);

    public byte[] print(Words words, String page, String style) {
        one.acquireUninterruptibly();
        try (PDDocument pdf = new PDDocument();
                Fonts fonts = new Fonts(pdf)) {
            return print(pdf, fonts, new Glyphs(words), page, style);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            one.release();
        }
    }

    /// How many pages a PDF has.
    public static int pages(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return pdf.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] print(PDDocument pdf, Fonts fonts, Glyphs glyphs, String page, String style)
            throws IOException {
        XRLog.setLoggingEnabled(false);
        String drawable = drawable(glyphs, page);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl((address, type) -> false, null);
        builder.usePDDocument(pdf);
        builder.withProducer("Asked");
        fonts.use(builder, glyphs.used());
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useSVGDrawer(new Drawer());
        builder.withW3cDocument(
                document(drawable.replace("</head>", "<style>" + style + fonts.style() + "</style></head>")), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return saved(pdf, fonts, glyphs);
        }
    }

    /// Saving makes the tables of what letters mean; saving again keeps what is told in them since.
    private static byte[] saved(PDDocument pdf, Fonts fonts, Glyphs glyphs) throws IOException {
        if (!glyphs.emoji().met().isEmpty()) {
            pdf.save(OutputStream.nullOutputStream());
            fonts.tellMeanings(glyphs.emoji().met());
        }
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    /// The head is read by programs that have letters of their own.
    private static String drawable(Glyphs glyphs, String page) {
        int body = page.indexOf("<body");
        return page.substring(0, body) + glyphs.drawable(page.substring(body));
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
