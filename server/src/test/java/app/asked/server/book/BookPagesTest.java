package app.asked.server.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.LifeFile;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BookPagesTest {
    private final Visitor essay = EssayReader.visitor();
    private final String journey = "/journeys/" + EssayReader.journey(essay);

    @Test
    void thePdfIsTaggedAndTellsTheMonth() throws Exception {
        HttpResponse<byte[]> pdf = EssayReader.file(essay.request(journey + "/book.pdf"));

        assertThat(Validators.pdf(pdf.body())).isEmpty();
        try (var book = Loader.loadPDF(pdf.body())) {
            assertThat(book.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(book.getDocumentInformation().getTitle()).isEqualTo("Sixteen asks");
            assertThat(book.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(new PDFTextStripper().getText(book).replaceAll("\\s+", " "))
                    .contains("Week 3: The dip", "You were afraid of this: “They think I’m weird”", "I didn’t flinch.");
        }
    }

    @Test
    void theEpubPassesItsCheckAndHoldsAChapterForEachWeek() throws Exception {
        HttpResponse<byte[]> epub = EssayReader.file(essay.request(journey + "/book.epub"));

        assertThat(Validators.epub(epub.body())).isEmpty();
        assertThat(files(epub.body()))
                .startsWith("mimetype", "META-INF/container.xml")
                .contains("book/cover.xhtml", "book/week-1.xhtml", "book/week-4.xhtml", "book/letter.xhtml");
    }

    @Test
    void filesAreKeptByNoCacheAndTheirNamesTellNobodys() throws Exception {
        for (String file : List.of("book.pdf", "book.epub")) {
            HttpResponse<byte[]> answer = EssayReader.file(essay.request(journey + "/" + file));

            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"asked-" + file + "\"");
        }
    }

    @Test
    void thePrintViewHoldsEverythingUnlessPartsAreChosen() {
        Document page = essay.get(journey + "/book/print").page();

        assertThat(page.select("h1").text()).isEqualTo("Sixteen asks");
        assertThat(page.select(".week h2").eachText()).hasSize(4).first().isEqualTo("Week 1: Mild nerves");
        assertThat(page.select(".ask")).hasSize(16);
        assertThat(page.select(".ask svg[role=img]").eachAttr("aria-label")).contains("Door: soft no");
        assertThat(page.select(".felt").eachText()).anyMatch(felt -> felt.contains("powerful"));
    }

    @Test
    void whatIsNotTickedStaysOut() {
        Document lessons = chosen("book.part", "lessons").page();

        assertThat(lessons.select(".ask, svg, .letter, .kept")).isEmpty();
        assertThat(lessons.select(".week .own")).hasSize(16);
        assertThat(chosen().page().select(".own")).isEmpty();
    }

    @Test
    void namesThatAreListedAreLeftOutEverywhere() {
        Document page = chosen("book.part", "asks", "book.part", "letters", "book.names", "roommate\ndogs")
                .page();

        assertThat(page.text()).doesNotContainIgnoringCase("roommate").contains("I met ——.", "· —— ·");
        assertThat(page.select(".colophon").text()).contains("A long dash means you left out a name.");
    }

    @Test
    void theFormSaysHowFarLeavingOutGoes() {
        Document page = essay.get(journey + "/book").page();

        assertThat(page.select("input[name=book.part][checked]").eachAttr("value"))
                .hasSize(6);
        assertThat(page.select("form[action$=/book.pdf] .small").text())
                .contains("It won’t find nicknames or other spellings.");
        assertThat(page.select("form[action$=/book.pdf]").attr("method")).isEqualTo("post");
    }

    @Test
    void aBookInManyScriptsIsWholeAllTheSame() throws Exception {
        Visitor maya = TestServer.shared().newPerson();
        String repository = ManyScripts.journeyOf(maya);

        byte[] pdf = EssayReader.file(maya.request(repository + "/book.pdf")).body();
        byte[] epub = EssayReader.file(maya.request(repository + "/book.epub")).body();

        assertThat(Validators.pdf(pdf)).isEmpty();
        assertThat(Validators.epub(epub)).isEmpty();
        try (var book = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(book)).contains("Привет, Γειά, 你好, مرحبا, שלום 😀👍");
        }
    }

    @Test
    void aLongJourneyIsBoundInVolumesThatALittleMemoryCanMake() throws Exception {
        Visitor maya = TestServer.shared().newPerson();
        String repository = LongJourney.of(maya, 160);

        HttpResponse<byte[]> book = EssayReader.file(maya.request(repository + "/book.pdf"));

        assertThat(book.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(files(book.body())).containsExactly("asked-book-1.pdf", "asked-book-2.pdf");
    }

    @Test
    void aBookThatIsTooLongForPdfsSaysWhatToDoAndIsWholeAsAnEpub() throws Exception {
        Visitor maya = TestServer.shared().newPerson();
        LocalDate today = LocalDate.ofInstant(TestServer.shared().clock().instant(), ZoneOffset.UTC);
        LifeFile life = LifeFile.before(today, 55, 15_000);
        maya.postJson("/api/v1/import", new String(life.bytes(), StandardCharsets.UTF_8));
        String repository = "/journeys/" + life.journey();

        Answer refused = maya.get(repository + "/book.pdf");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("form .banner h2").text())
                .isEqualTo("This book is too long for a PDF. Leave out some parts,"
                        + " or save the EPUB, which can hold everything.");
        byte[] epub = EssayReader.file(maya.request(repository + "/book.epub")).body();
        assertThat(Validators.epub(epub)).isEmpty();
        assertThat(files(epub)).contains("book/week-1.xhtml", "book/week-1-2.xhtml", "book/week-8-6.xhtml");
        assertThat(maya.get(repository + "/book/print").page().select(".ask")).hasSize(55);
    }

    @Test
    void nobodyElseReadsIt() {
        Visitor other = TestServer.shared().newPerson();

        assertThat(Stream.of("/book", "/book/print", "/book.pdf", "/book.epub")
                        .map(page -> other.get(journey + page).status()))
                .containsOnly(404);
    }

    private Answer chosen(String... chosen) {
        List<String> fields = new ArrayList<>(List.of(chosen));
        Element token = essay.get(journey + "/book").page().expectFirst("form[action$=/book.pdf] input[type=hidden]");
        fields.addAll(List.of("book.chosen", "1", token.attr("name"), token.val()));
        return essay.post(journey + "/book/print", fields.toArray(String[]::new));
    }

    private static List<String> files(byte[] zip) throws Exception {
        List<String> names = new ArrayList<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
