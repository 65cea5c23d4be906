package app.asked.server.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.book.press.Press;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SheetPagesTest {
    private final Visitor essay = EssayReader.visitor();
    private final String journey = "/journeys/" + EssayReader.journey(essay);

    @Test
    void theSheetIsTwoTaggedPagesOfNumbersAndNoWordOfTheirs() throws Exception {
        HttpResponse<byte[]> sheet = EssayReader.file(essay.request(journey + "/therapist.pdf"));

        assertThat(Validators.pdf(sheet.body())).isEmpty();
        assertThat(Press.pages(sheet.body())).isEqualTo(2);
        assertThat(text(sheet.body()))
                .contains("sixteen asks", "Ask a stranger for a high five", "Their own idea (Stores and services)")
                .doesNotContain("birthday", "It stung and it passed.", "They think I’m weird", "jogger");
        assertThat(sheet.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(sheet.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"asked-sheet.pdf\"");
    }

    @Test
    void ownWordsAreOnItWhereTheyAreChosenWithoutTheNamesThatAreListed() throws Exception {
        HttpResponse<byte[]> sheet =
                chosen("book.own=titles&book.own=fears&book.own=lessons&book.names=" + encoded("roommate"));

        assertThat(Validators.pdf(sheet.body())).isEmpty();
        assertThat(Press.pages(sheet.body())).isEqualTo(2);
        assertThat(text(sheet.body()))
                .contains("birthday", "It stung and it passed.", "“They think I’m weird”")
                .doesNotContain("roommate");
    }

    @Test
    void nothingIsTickedBeforehand() {
        assertThat(essay.get(journey + "/therapist").page().select("input[name=book.own][checked]"))
                .isEmpty();
    }

    @Test
    void nobodyElseReadsIt() {
        Visitor other = TestServer.shared().newPerson();

        assertThat(other.get(journey + "/therapist").status()).isEqualTo(404);
        assertThat(other.get(journey + "/therapist.pdf").status()).isEqualTo(404);
    }

    private HttpResponse<byte[]> chosen(String fields) throws Exception {
        Element token = essay.get(journey + "/therapist").page().expectFirst("form[method=post] input[type=hidden]");
        return EssayReader.file(essay.request(journey + "/therapist.pdf")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&" + token.attr("name") + "=" + encoded(token.val()))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(byte[] file) throws Exception {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
