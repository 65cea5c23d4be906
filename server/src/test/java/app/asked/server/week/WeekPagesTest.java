package app.asked.server.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The week's end.
@OnBothDatabases
class WeekPagesTest {
    private final Visitor maya = TestServer.shared().newPerson();
    private final Diary diary = Diary.onDay(5, maya);
    private final String path = "/journey/weeks/1?of=" + diary.journey();

    @Test
    void theTakeawayIsDraftedFromTheWeekAndNothingElseIsFilledIn() {
        diary.asks(2, "high-five", "no", ", \"lesson\": \"It stung and it passed.\"");

        Document page = maya.get("/journey/weeks/1").page();

        assertThat(page.select("h1").text()).isEqualTo("What week 1 taught you");
        assertThat(page.select("textarea").val())
                .startsWith("Your week: one ask, one no.")
                .contains("One thing you wrote down: “It stung and it passed.”")
                .endsWith("ask someone new for something similar.");
        assertThat(page.select("input[type=radio][checked]").eachAttr("value")).containsOnly("");
        assertThat(takeaway().at("/draft").asBoolean()).isTrue();
    }

    @Test
    void whatIsWrittenIsSavedAndStandsThereToBeChanged() {
        UUID no = diary.asks(2, "high-five", "no");

        Answer saved = maya.submit(
                "/journey/weeks/1",
                path,
                "takeaway.title",
                "Mild nerves",
                "takeaway.text",
                "Noes pass.",
                "takeaway.energy",
                "70",
                "takeaway.selfKindness",
                "80",
                "takeaway.going",
                "hard-and-worth-it",
                "takeaway.bestNo",
                no.toString());

        assertThat(maya.follow(saved).location()).isEqualTo("/journey?of=" + diary.journey() + "#week-1");
        JsonNode takeaway = takeaway();
        assertThat(takeaway.at("/title").asString()).isEqualTo("Mild nerves");
        assertThat(takeaway.at("/energy").asInt()).isEqualTo(70);
        assertThat(takeaway.at("/bestNo").asString()).isEqualTo(no.toString());
        Document again = maya.get("/journey/weeks/1").page();
        assertThat(again.select("textarea").val()).isEqualTo("Noes pass.");
        assertThat(again.select("input[checked]").eachAttr("value"))
                .containsExactly("70", "80", "hard-and-worth-it", no.toString());
        assertThat(again.select("input[name=takeaway.title]").val()).isEqualTo("Mild nerves");
    }

    @Test
    void everythingCanBeSkipped() {
        Answer saved = maya.submit("/journey/weeks/1", path, "takeaway.text", "");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(takeaway().at("/draft").asBoolean()).isFalse();
        assertThat(maya.get("/journey/weeks/1").page().select("textarea").val()).isEmpty();
    }

    @Test
    void whatWasTypedStaysWhereSomethingNeedsAnotherLook() {
        Answer again =
                maya.submit("/journey/weeks/1", path, "takeaway.title", "x".repeat(201), "takeaway.text", "Noes pass.");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("[id=takeaway.title-problem]").text()).contains("200");
        assertThat(again.page().select("[name=takeaway.title]").val()).hasSize(201);
        assertThat(again.page().select("textarea").val()).isEqualTo("Noes pass.");
        assertThat(takeaway().at("/draft").asBoolean()).isTrue();
    }

    @Test
    void forgedValuesNeedAnotherLookToo() {
        Answer again = maya.submit(
                "/journey/weeks/1",
                path,
                "takeaway.energy",
                "many",
                "takeaway.going",
                "up",
                "takeaway.bestNo",
                "one",
                "takeaway.week",
                "3");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select(".banner.heed li")).hasSize(4);
    }

    @Test
    void energyIsAskedWhereNoDayHasIt() {
        assertThat(maya.get("/journey/weeks/1").page().select("[id=takeaway.energy]"))
                .hasSize(1);

        diary.hasEnergy(2, 60);

        assertThat(maya.get("/journey/weeks/1").page().select("[id=takeaway.energy]"))
                .isEmpty();
    }

    @Test
    void whatTheFormDoesNotAskStays() {
        diary.takeaway(1, "{\"energy\": 30, \"written\": %s}".formatted(Diary.moment(diary.day(4), "00:00")));
        diary.hasEnergy(2, 60);

        maya.submit("/journey/weeks/1", path, "takeaway.text", "Noes pass.");

        assertThat(takeaway().at("/energy").asInt()).isEqualTo(30);
        assertThat(takeaway().at("/text").asString()).isEqualTo("Noes pass.");
    }

    @Test
    void aNoThatHurtIsNotPutForward() {
        diary.asks(2, "high-five", "no", ", \"sting\": {\"worst\": 80}");
        UUID light = diary.asks(2, "pet-dog", "no", ", \"sting\": {\"worst\": 10}");

        assertThat(maya.get("/journey/weeks/1")
                        .page()
                        .select("[name=takeaway.bestNo]")
                        .eachAttr("value"))
                .containsExactly(light.toString(), "");
    }

    @Test
    void whereItMakesThingsWorseAPauseAndHelpComeFirst() {
        Answer saved = maya.submit(
                "/journey/weeks/1", path, "takeaway.text", "Too much.", "takeaway.going", "makes-things-worse");

        assertThat(saved.location()).isEqualTo("/journey/weeks/1/saved?of=" + diary.journey());
        Document page = maya.follow(saved).page();
        assertThat(page.select("h1").text()).isEqualTo("Your week is saved.");
        assertThat(page.select("form[action=/journeys/" + diary.journey() + "/pauses]"))
                .hasSize(1);
        assertThat(page.select(".acts .btn").eachText())
                .containsExactly("Pause the journey", "Something calming", "Talk to someone", "I’m okay");
        assertThat(takeaway().at("/text").asString()).isEqualTo("Too much.");
    }

    @Test
    void heavyWordsAreSavedFirstAndMetOnceADay() {
        String[] heavy = {"takeaway.text", "Some days I want to die."};

        Document page =
                maya.follow(maya.submit("/journey/weeks/1", path, heavy)).page();

        assertThat(page.select("#heavy").text()).startsWith("That sounds heavy.");
        assertThat(page.select(".banner a").eachAttr("href"))
                .containsExactly("/journey?of=" + diary.journey() + "#week-1");
        assertThat(page.select(".banner form").eachAttr("action")).containsExactly("/care/someone");
        assertThat(takeaway().at("/text").asString()).isEqualTo("Some days I want to die.");
        assertThat(maya.follow(maya.submit("/journey/weeks/1", path, heavy)).status())
                .isEqualTo(303);
    }

    @Test
    void aDeletedTakeawayCanBeWrittenAgain() {
        diary.takeaway(1, "{\"title\": \"One\", \"written\": %s}".formatted(Diary.moment(diary.day(4), "00:00")));
        maya.delete(api());

        maya.submit("/journey/weeks/1", path, "takeaway.title", "Two");

        assertThat(takeaway().at("/title").asString()).isEqualTo("Two");
    }

    @Test
    void aWeekThatHasNotBegunIsNotThere() {
        assertThat(maya.get("/journey/weeks/2").status()).isEqualTo(404);
        assertThat(maya.get("/journey/weeks/0").status()).isEqualTo(404);
        assertThat(maya.get("/journey/weeks/one").status()).isEqualTo(404);
    }

    private JsonNode takeaway() {
        return maya.get(api()).json();
    }

    private String api() {
        return "/api/v1/journeys/" + diary.journey() + "/weeks/1/takeaway";
    }
}
