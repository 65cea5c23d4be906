package app.asked.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages of journeys, as somebody at a browser meets them.
@OnBothDatabases
class JourneyPagesTest {
    private static final String API = "/api/v1";

    private final Visitor maya = TestServer.shared().newPerson();
    private final FormSender forms = new FormSender(maya);

    @ParameterizedTest
    @ValueSource(strings = {"/rules/", "/avoided/", "/a-rsq/", "/rests/", "/challenges/", "/asks/"})
    void whatNeverWasIsNotDeleted(String things) {
        Answer answer = forms.send(things + Examples.newId() + "/delete");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(maya.get("/today").page().select(".toast")).isEmpty();
    }

    @Test
    void aJourneyThatIsOverIsNotSaidToEndOnceMore() {
        String id = Examples.newId().toString();
        forms.send("/journeys", "journey.id", id, "journey.kind", "gentle-month");
        forms.send("/journeys/" + id + "/end");
        assertThat(maya.get("/journeys/" + id).page().select(".toast")).hasSize(1);

        forms.send("/journeys/" + id + "/end");
        assertThat(maya.get("/journeys/" + id).page().select(".toast")).isEmpty();
    }

    @Test
    void choosingTwiceStartsOneJourney() {
        Answer page = maya.get("/journeys/new");
        String id = page.page().select("input[name=journey.id]").val();
        for (String kind : List.of("gentle-month", "thirty-days")) {
            forms.send("/journeys", "journey.id", id, "journey.kind", kind);
        }

        assertThat(maya.get(API + "/journeys").json().at("/items")).hasSize(1);
        assertThat(maya.get(API + "/journeys/" + id).json().at("/kind").asString())
                .isEqualTo("gentle-month");
    }

    @Test
    void ownJourneysTakeTheirLengthAndPace() {
        String id = Examples.newId().toString();
        forms.send("/journeys", "journey.id", id, "journey.kind", "own", "journey.length", "40", "journey.pace", "one");

        var journey = maya.get(API + "/journeys/" + id).json();
        assertThat(journey.at("/length").asInt()).isEqualTo(40);
        assertThat(journey.at("/pace/most").asInt()).isEqualTo(1);
    }

    @Test
    void anIntensiveWeekHoldsTwoOrThreeAsksADay() {
        assertThat(maya.get("/journeys/new").page().text())
                .contains("Two or three a day", "Any day can still be a rest day.");
        String id = Examples.newId().toString();
        String pace = "two-or-three-a-day";
        forms.send("/journeys", "journey.id", id, "journey.kind", "own", "journey.length", "7", "journey.pace", pace);

        var journey = maya.get(API + "/journeys/" + id).json();
        assertThat(journey.at("/length").asInt()).isEqualTo(7);
        assertThat(journey.at("/pace/least").asInt()).isEqualTo(14);
        assertThat(maya.get("/journeys/" + id).page().text()).contains("14 to 21 challenges a week");
        var more = Examples.json("gentle-month").replace("gentle-month", "own");
        String tooMany = more.substring(0, more.lastIndexOf('}')) + ", \"pace\": {\"least\": 1, \"most\": 22}}";
        assertThat(maya.put(API + "/journeys/" + Examples.newId(), tooMany).status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "367", "forty", "-1", "3.5"})
    void aLengthThatIsNoneIsTypedAgain(String length) {
        Answer again = forms.send(
                "/journeys",
                "journey.id",
                Examples.newId().toString(),
                "journey.kind",
                "own",
                "journey.length",
                length,
                "journey.pace",
                "one");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("input[name=journey.length]").val()).isEqualTo(length);
        assertThat(again.page().select("input[value=one]").hasAttr("checked")).isTrue();
        assertThat(again.page().select("details").hasAttr("open")).isTrue();
    }

    @Test
    void anOddChoiceIsAskedAgain() {
        String id = Examples.newId().toString();

        assertThat(forms.send("/journeys").status()).isEqualTo(422);
        assertThat(forms.send("/journeys", "journey.id", id, "journey.kind", "race")
                        .status())
                .isEqualTo(422);
        assertThat(forms.send("/journeys", "journey.id", "7", "journey.kind", "own")
                        .status())
                .isEqualTo(422);
        assertThat(forms.send("/journeys", "journey.id", id, "journey.kind", "own", "journey.more", "1")
                        .status())
                .isEqualTo(422);
        maya.isIn("Mars/Dust");
        assertThat(forms.send("/journeys", "journey.id", id, "journey.kind", "own")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aSecondChoiceMeetsTheJourneyUnderWay() {
        start("gentle-month");

        assertThat(maya.get("/journeys/new").page().select("h1").text()).isEqualTo("You’re on a journey");
        Answer second = forms.send("/journeys", "journey.id", Examples.newId().toString(), "journey.kind", "own");
        assertThat(second.location()).isEqualTo("/journeys/new");
    }

    @Test
    void aJourneyPausesAndGoesOn() {
        start("gentle-month");
        String path = current();

        Answer paused = maya.submit(path, path + "/pauses");
        assertThat(paused.location()).isEqualTo(path);
        assertThat(state(path)).isEqualTo("paused");
        forms.send(path + "/pauses");
        assertThat(maya.get(API + path + "/pauses").json().at("/items")).hasSize(1);

        maya.submit(path, path + "/resume");
        assertThat(state(path)).isEqualTo("active");
        assertThat(maya.get(API + path + "/pauses").json().at("/items")).isEmpty();
        forms.send(path + "/resume");
        assertThat(state(path)).isEqualTo("active");
    }

    @Test
    void aJourneyEndsEarlyAndOpensAgain() {
        start("thirty-days");
        String path = current();

        Answer ended = maya.submit(path + "/end", path + "/end");
        assertThat(state(path)).isEqualTo("over");
        Answer page = maya.follow(ended);
        assertThat(page.page().text()).contains("You ended this journey early. Everything is saved.");

        maya.submit(page, path + "/reopen");
        assertThat(state(path)).isEqualTo("active");
    }

    @Test
    void anEarlierJourneyStaysReadable() {
        String path = "/journeys/" + Examples.newId();
        maya.put(API + path, Examples.json("gentle-month"));
        maya.put(API + path + "/weeks/1/takeaway", Examples.quoted("""
                {'title': 'Mild nerves', 'text': 'I met dogs.', 'written':
                {'at': '2025-11-09T19:00:00.000Z', 'zone': 'Europe/London', 'day': '2025-11-09'}}
                """));
        maya.put(API + path + "/pauses/" + Examples.newId(), "{\"from\": \"2025-11-10\", \"to\": \"2025-11-12\"}");

        assertThat(maya.get("/journeys").page().select("a.item").attr("href")).isEqualTo(path);
        Answer about = maya.get(path);
        assertThat(about.page().text()).contains("November 10 – 12, 2025").doesNotContain("I met dogs.");
        assertThat(maya.get(about.page().select("main a.item").attr("href"))
                        .page()
                        .text())
                .contains("Week 1: Mild nerves", "I met dogs.");
    }

    @Test
    void restIsOneADayAndCanBeTakenBack() {
        for (int i = 0; i < 2; i++) {
            assertThat(forms.send("/rests").location()).isEqualTo("/rests/today");
        }
        Answer page = maya.get("/rests/today");

        assertThat(page.page().text()).contains("Even guard dogs take naps.");
        var rests = maya.get(API + "/rests").json().at("/items");
        assertThat(rests).hasSize(1);

        maya.submit(page, "/rests/" + rests.at("/0/id").asString() + "/delete");
        assertThat(maya.get(API + "/rests").json().at("/items")).isEmpty();
        assertThat(maya.submit("/rests/today", "/rests").location()).isEqualTo("/rests/today");
    }

    @Test
    void energyIsSavedOnceADayAndCanBeChangedOrLeft() {
        Answer left = maya.submit("/energies/today", "/energies");
        assertThat(left.location()).as(left.toString()).isEqualTo("/today");
        assertThat(maya.get(API + "/energies").json().at("/items")).isEmpty();

        for (String energy : List.of("20", "70")) {
            maya.submit("/energies/today", "/energies", "today.energy", energy);
        }

        var energies = maya.get(API + "/energies").json().at("/items");
        assertThat(energies).hasSize(1);
        assertThat(energies.at("/0/energy").asInt()).isEqualTo(70);
        maya.delete(API + "/energies/" + energies.at("/0/day").asString());
        forms.send("/energies", "today.energy", "30", "back", "/journey");
        assertThat(maya.get(API + "/energies").json().at("/items")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "x", "1.5"})
    void anOddEnergyIsAskedAgain(String energy) {
        assertThat(forms.send("/energies", "today.energy", energy).status()).isEqualTo(422);
    }

    @Test
    void aFormSendsNobodyElsewhere() {
        Answer saved = forms.send("/energies", "today.energy", "30", "back", "https://example.org/");

        assertThat(saved.location()).isEqualTo("/today");
    }

    @Test
    void whatIsAnothersIsNotThere() {
        start("gentle-month");
        maya.submit("/my-rules", "/my-rules", "rule", "look-silly", "avoided", "shop");
        forms.send("/rests");
        Visitor tomas = TestServer.shared().newPerson();
        var theirs = new FormSender(tomas);
        String journey = current();
        String rule =
                "/rules/" + maya.get(API + "/rules").json().at("/items/0/id").asString();
        String avoided = "/avoided/"
                + maya.get(API + "/avoided").json().at("/items/0/id").asString();
        String rest =
                "/rests/" + maya.get(API + "/rests").json().at("/items/0/id").asString();

        assertThat(tomas.get(journey).status()).isEqualTo(404);
        assertThat(tomas.get(journey + "/end").status()).isEqualTo(404);
        for (String path : List.of(
                journey + "/pauses",
                journey + "/resume",
                journey + "/end",
                journey + "/reopen",
                rule + "/undo",
                avoided + "/asked",
                avoided + "/open",
                avoided + "/undo",
                rest + "/delete",
                "/journeys/none/pauses")) {
            assertThat(theirs.send(path).status()).as(path).isEqualTo(404);
        }
        assertThat(theirs.send(rule, rule.replace("/rules/", "") + ".text", "mine")
                        .status())
                .isEqualTo(404);
    }

    private Answer start(String kind) {
        String id = maya.get("/journeys/new")
                .page()
                .select("input[name=journey.id]")
                .val();
        return forms.send("/journeys", "journey.id", id, "journey.kind", kind);
    }

    private String current() {
        return maya.get("/journeys").page().select("a.item").attr("href");
    }

    private String state(String path) {
        return maya.get(API + path).json().at("/state").asString();
    }
}
