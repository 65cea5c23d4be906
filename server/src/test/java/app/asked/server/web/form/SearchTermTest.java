package app.asked.server.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class SearchTermTest {
    private final Visitor maya = TestServer.shared().newPerson();

    @ParameterizedTest
    @CsvSource({"/library, coffee", "/timeline, heron"})
    void noAddressSaysWhatIsLookedFor(String path, String term) {
        Answer found = searched(path, "q", term);

        assertThat(found.location()).contains("s=").doesNotContainIgnoringCase(term);
        Answer page = maya.follow(found);
        assertThat(page.page().select("[name=q]").val()).isEqualTo(term);
        assertThat(page.page().select("[href], [action]").outerHtml()).doesNotContain("q=" + term, "q%3D");
        assertThat(page.page().select("form[role=search]").attr("method")).isEqualTo("post");
    }

    @Test
    void whatElseWasChosenComesAlong() {
        Answer found = searched("/library", "q", "coffee", "domain", "work", "funny", "true", "level", "");

        assertThat(found.location()).contains("domain=work", "funny=true").doesNotContain("level", "_csrf");
    }

    @Test
    void aFieldOfAStrangeNameIsEncodedToo() {
        Answer found = searched("/timeline", "q", "coffee", "שלום & co", "1");

        assertThat(found.location()).startsWith("/timeline?").contains("+%26+co=1");
    }

    @Test
    void whatIsTooLongForAnAddressIsLeftOut() {
        assertThat(searched("/timeline", "q", "coffee", "of", "a".repeat(20_000))
                        .location())
                .endsWith("/timeline");
    }

    @Test
    void lookingForNothingIsTheWholeLibrary() {
        assertThat(searched("/library", "q", " ").location()).endsWith("/library");
    }

    @Test
    void longTermsComeBackAsTheyWereTyped() {
        Answer again = searched("/library", "q", "x".repeat(201));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#q").val()).hasSize(201);
        assertThat(again.page().select("section h2").eachText()).contains("Easy");
    }

    @Test
    void nobodyElseOpensIt() {
        String address = searched("/library", "q", "coffee").location();
        Answer other = TestServer.shared().newPerson().get(address.substring(address.indexOf("/library")));

        assertThat(other.status()).isEqualTo(200);
        assertThat(other.page().select("#q").val()).isEmpty();
        assertThat(other.page().select("section h2").eachText()).contains("Easy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%20", "!!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aStrangeAddressLooksForNothing(String sealed) {
        assertThat(maya.get("/library?s=" + sealed).page().select("#q").val()).isEmpty();
        assertThat(maya.get("/timeline?s=" + sealed).status()).isEqualTo(200);
    }

    private Answer searched(String path, String... namesAndValues) {
        return maya.submit(path, path, namesAndValues);
    }
}
