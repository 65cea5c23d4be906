package app.asked.server.challenge.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class LibraryPagesTest {
    private static final String HIGH_FIVE = "Ask a stranger for a high five";

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void beginsWithTheGentlestAndShowsAFewOfEach() {
        Document page = open("/library");

        assertThat(page.select("section h2").eachText()).startsWith("Easy", "Medium", "Bold");
        assertThat(page.select("section:has(#gentle) .item")).hasSize(5);
        assertThat(page.select("section:has(#gentle) a.wide").attr("href"))
                .isEqualTo("/library?origin=library&level=gentle");
        assertThat(page.select("nav a[aria-current]").text()).isEqualTo("Library");
    }

    @Test
    void allOfOneLevelAreALinkAway() {
        Document page = open("/library?origin=library&level=bold");

        assertThat(page.select("section h2").eachText()).contains("Bold").doesNotContain("Easy");
        assertThat(page.select("section:has(#bold) .item")).hasSizeGreaterThan(9);
        assertThat(page.select("details[open] input[checked]").eachAttr("value"))
                .containsExactly("bold");
    }

    @Test
    void showsNoChanceAndNoFear() {
        assertThat(open("/library").select("main .item").text()).doesNotContainPattern("\\d+ (in|of)|%");
        assertThat(open("/library/high-five").select("details:not([open])").text())
                .contains("in 100 people would say no");
        assertThat(open("/library/high-five")
                        .select("main > .cols > article > :not(details)")
                        .text())
                .doesNotContain("100");
    }

    @Test
    void findsByWordsWhateverTheirAccents() {
        assertThat(titles("/library?q=CAFE")).anyMatch(title -> title.contains("café"));
        assertThat(titles("/library?q=high+five")).contains(HIGH_FIVE);
        assertThat(titles("/library?q=igh")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bookstore | book",
                "roommate | flatmate",
                "pet my dog | Ask to pet someone’s dog",
                "petting dogs | Ask to pet someone’s dog",
                "toilet | bathroom",
                "boss | boss",
                "manager | boss",
                "borrowed | borrow"
            })
    void findsOtherFormsOfAWordAndWhatMeansTheSame(String wanted, String found) {
        maya.put(
                "/api/v1/challenges/" + UuidCreator.getTimeOrderedEpoch(),
                "{\"title\": \"Ask my flatmate to cook\", \"domain\": \"friends-and-family\","
                        + " \"channel\": \"in-person\", \"difficulty\": 30}");

        Document page = open("/library?q=" + wanted.replace(' ', '+'));

        assertThat(page.select("main section .item").eachText())
                .anySatisfy(item -> assertThat(item).containsIgnoringCase(found));
    }

    @Test
    void titlesComeFirstAndTheOthersSayWhereItWasFound() {
        Document page = open("/library?q=coffee");

        List<String> titles = page.select("main section .item h3").eachText();
        List<Boolean> inTitle = titles.stream()
                .map(title -> title.toLowerCase(Locale.ROOT).contains("coffee"))
                .toList();
        assertThat(inTitle).isSortedAccordingTo(Comparator.reverseOrder()).contains(true, false);
        assertThat(page.select("main section .item").stream()
                        .skip(inTitle.indexOf(false))
                        .map(item -> item.text().toLowerCase(Locale.ROOT)))
                .allMatch(item -> item.contains("coffee") || item.contains("café") || item.contains("cafe"));
    }

    @Test
    void narrowsByWhoHowAndLaughter() {
        Document page = open("/library?domain=work&domain=money&channel=email&channel=phone&funny=");

        assertThat(page.select("main section .item .small").eachText())
                .isNotEmpty()
                .allSatisfy(small -> assertThat(small).containsAnyOf("By email", "By phone"));
        assertThat(page.select("input[name=domain][checked]").eachAttr("value")).containsExactly("work", "money");
        assertThat(titles("/library?funny=true")).isNotEmpty();
    }

    @Test
    void findingNothingHasAWayBack() {
        Document page = open("/library?q=zebra");

        assertThat(page.select(".empty").text()).contains("Nothing here yet. No need to apologize.");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/library");
        assertThat(page.select("#q").val()).isEqualTo("zebra");
    }

    @ParameterizedTest
    @ValueSource(strings = {"level=huge", "domain=moon", "funny=perhaps", "colour=red"})
    void aQueryThatNeedsAnotherLookStillShowsTheLibrary(String query) {
        Answer answer = maya.get("/library?" + query);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("main [role=alert]").text()).contains("check one answer");
        assertThat(answer.page().select(".item")).isNotEmpty();
    }

    @Test
    void tooLongAWishIsKeptAndSaid() {
        Answer answer = maya.get("/library?q=" + "x".repeat(201));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#q").val()).hasSize(201);
    }

    @Test
    void oneShowsAllThereIsToKnow() {
        Document page = open("/library/high-five");

        assertThat(page.select("h1").text()).isEqualTo(HIGH_FIVE);
        assertThat(page.select(".note").eachText()).hasSize(2);
        assertThat(page.select("a.btn-main").attr("href")).isEqualTo("/asks/new?challenge=high-five");
        assertThat(page.select("a[href*=version]").eachAttr("href"))
                .containsExactly(
                        "/asks/new?challenge=high-five&version=smaller",
                        "/asks/new?challenge=high-five&version=bolder");
        assertThat(page.select("a[href=/library/high-five/asks]")).hasSize(1);
        assertThat(page.select("a[href$=/edit]")).isEmpty();
    }

    @Test
    void aPublishedChanceNamesItsStudy() {
        String slug = maya.get("/api/v1/challenges?limit=200")
                .json()
                .at("/items")
                .valueStream()
                .filter(each -> each.at("/chanceOfNo/basis").asString().equals("published"))
                .map(each -> each.at("/id").asString())
                .findFirst()
                .orElseThrow();

        Document page = open("/library/" + slug);

        assertThat(page.select("details").text()).contains("In a published study", "Zhao and Epley");
        assertThat(page.select("details a[href^=https]")).hasSize(1);
    }

    @Test
    void peopleAtWorkAreAskedAtAQuietMoment() {
        assertThat(open("/library/name-a-drink").text()).contains("Pick a quiet moment. Ask once.");
        assertThat(open("/library/high-five").text()).doesNotContain("Pick a quiet moment.");
    }

    @Test
    void aFavouriteIsKeptAndLetGo() {
        Answer kept = maya.submit("/library/high-five", "/library/high-five/favourite");

        assertThat(kept.location()).isEqualTo("/library/high-five");
        assertThat(titles("/library?favourite=true")).containsExactly(HIGH_FIVE);
        maya.submit("/library/high-five", "/library/high-five/favourite/undo");
        assertThat(titles("/library?favourite=true")).isEmpty();
    }

    @Test
    void whatIsNotForMeGoesAsideWithTwoWaysBack() {
        Answer hidden = maya.submit("/library/glass-of-water", "/library/glass-of-water/hidden");
        Answer after = maya.follow(hidden);

        assertThat(after.page().select("[role=status]").text()).contains("Hidden");
        assertThat(after.page().select("#hidden").text()).contains("Not for me (1)");
        assertThat(titles("/library?q=glass+of+water")).isEmpty();

        Answer undone = maya.submit(after, "/library/glass-of-water/hidden/undo");
        assertThat(undone.location()).isEqualTo("/library/glass-of-water");
        assertThat(open("/library").select("#hidden")).isEmpty();
        assertThat(titles("/library?q=glass+of+water")).isNotEmpty();
    }

    @Test
    void whatDependsOnPlaceIsThePersonsToSay() {
        Document page = open("/library/glass-of-water");

        assertThat(page.select("main .banner h2").text())
                .isEqualTo(
                        "Whether this is okay depends on where you live and who you are. You’re the best judge of that.");
        assertThat(page.select("main .banner .btn").eachText()).containsExactly("It’s fine here", "Not for me");
    }

    @Test
    void whatIsNotThereSaysNoKindly() {
        assertThat(Stream.of(
                                "/library/no-such-slug",
                                "/library/No_Slug",
                                "/library/01a19b45-b800-7000-8000-000000000001")
                        .map(path -> maya.get(path).status()))
                .containsOnly(404);
        assertThat(maya.post("/library/no-such-slug/hidden").status()).isIn(403, 404);
    }

    private Document open(String path) {
        Answer answer = maya.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.page();
    }

    private List<String> titles(String path) {
        return open(path).select("main section .item h3").eachText();
    }
}
