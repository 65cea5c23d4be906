package app.asked.server.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// Long words and links break where the line ends: nothing is pushed off the paper, and nothing is cut.
class WideWordsInPrintTest {
    /// Five millimeters: nearer to the edge, a printer loses it.
    private static final float MARGIN = 14;
    private static final String WORD = "Rindfleischetikettierungsueberwachungsgese";
    private static final String LINK = "https://example.org/" + "a1b2c3d4e5".repeat(7);
    private static final String SCREAM = "Wa" + "aA".repeat(149);

    private final Visitor maya = TestServer.shared().newPerson();
    private final String journey =
            ManyScripts.journeyOf(maya, WORD + " " + LINK, SCREAM.substring(0, 190) + "\\n" + SCREAM);

    @Test
    void aLongLinkPushesNoColumnOfTheTherapistsSheetOffThePage() throws Exception {
        byte[] sheet = sheetWithAllWords();

        assertThat(Glimpse.outside(sheet, MARGIN)).isEmpty();
        assertThat(letters(sheet)).contains(WORD, LINK, "Overit");
        assertThat(Validators.pdf(sheet)).isEmpty();
    }

    @Test
    void aBookHoldsLongWordsWholeAndWithinItsPages() throws Exception {
        byte[] book = EssayReader.file(maya.request(journey + "/book.pdf")).body();

        assertThat(Glimpse.outside(book, MARGIN)).isEmpty();
        assertThat(letters(book)).contains(WORD, LINK, SCREAM);
        assertThat(Validators.pdf(book)).isEmpty();
    }

    private byte[] sheetWithAllWords() throws Exception {
        Element token = maya.get(journey + "/therapist").page().expectFirst("form[method=post] input[type=hidden]");
        String fields = String.join(
                "&",
                List.of(
                        "book.own=titles",
                        "book.own=fears",
                        "book.own=lessons",
                        token.attr("name") + "=" + URLEncoder.encode(token.val(), StandardCharsets.UTF_8)));
        return EssayReader.file(maya.request(journey + "/therapist.pdf")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields)))
                .body();
    }

    private static String letters(byte[] file) throws Exception {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
        }
    }
}
