package app.asked.server.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What people write in, as a PDF shows it.
class ScriptsInPrintTest {
    private static final String EMOJI = "👩🏽‍💻 👨‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 1️⃣ 🤷🏽‍♀️ 👍🏽";
    private static final String SCRIPTS = "Привет Γειά 你好 日本語テスト 안녕하세요 สวัสดี Բարեւ გამარჯობა ሰላም";
    private static final String HINDI = "नमस्ते दुनिया";

    private final Visitor maya = TestServer.shared().newPerson();
    private String journey = "";
    private byte[] book = {};

    @BeforeEach
    void aBookIsMade() throws Exception {
        journey = ManyScripts.journeyOf(maya, "Hi " + HINDI + " there " + EMOJI, SCRIPTS + "\\nשלום\\nمرحبا");
        book = EssayReader.file(maya.request(journey + "/book.pdf")).body();
    }

    @Test
    void aBookShowsWhatWasWrittenAndSaysWhereItCannot() throws Exception {
        assertThat(Validators.pdf(book)).isEmpty();
        assertThat(text()).contains(SCRIPTS.split(" ")).contains("Hi [Devanagari: not in this PDF] there");
        assertThat(text()).doesNotContain("◻", "न");
    }

    @Test
    void anEmojiOfManyPartsIsOnePictureAndReadAsWhatItIs() throws Exception {
        assertThat(text()).contains("👩🏽‍💻 👨‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 1️⃣ 🤷 👍");
        assertThat(Glimpse.glyphs(book))
                .extracting(Glimpse.Glyph::says)
                .contains("👨‍👩‍👧‍👦", "🇩🇪")
                .doesNotContain("👨", "👧", "🏽");
    }

    @Test
    void hebrewAndArabicRunFromTheRightAndArabicLettersJoin() throws Exception {
        assertThat(List.of("ש", "ל", "ו", "ם").stream().map(letter -> -Glimpse.left(book, letter)))
                .isSorted();
        assertThat(Glimpse.left(book, "ﻣ")).isGreaterThan(Glimpse.left(book, "ﺒ"));
        assertThat(text()).contains("שלום", "مرحبا");
    }

    @Test
    void thePageSaysBeforehandWhatThePdfCannotShow() {
        for (String page : List.of("/book", "/therapist")) {
            assertThat(maya.get(journey + page).page().select("form .banner").text())
                    .startsWith("The PDF can’t show everything you wrote This PDF can’t show Devanagari.");
        }
    }

    @Test
    void nothingIsSaidWhereThePdfShowsEverything() {
        Visitor other = TestServer.shared().newPerson();
        String plain = ManyScripts.journeyOf(other, "Hi", SCRIPTS + EMOJI);

        assertThat(other.get(plain + "/book").page().select("form .banner")).isEmpty();
    }

    private String text() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(book)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
