package app.asked.server.next;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The one thing that is due, as Today says it.
@OnBothDatabases
class DueOnTodayTest {
    private final Visitor maya = TestServer.shared().newPerson();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yes | A guard | Yesterday a guard said yes. How do you feel about it now?",
                "another-offer | my boss | Yesterday my boss offered something else. How do you feel about it now?",
                "soft-no | a guard | Yesterday a guard said probably not. How do you feel about it now?",
                "no | The lady at the desk | Yesterday the lady at the desk said no. How do you feel about it now?",
                "no-reply | a big company | You stopped waiting for a big company. How do you feel about it now?",
                "no-reply | Acme | You stopped waiting for a reply. How do you feel about it now?",
                "no | dog walker | Yesterday they said no. How do you feel about it now?"
            })
    void aCheckInSaysWhatHappened(String answer, String who, String said) {
        asked(1, answer, who);

        Element due = due();

        assertThat(due.select("h2").text()).isEqualTo(said);
        assertThat(due.select(".small").text()).isEqualTo("Ask a stranger for a high five");
        assertThat(maya.open(due.select("a").attr("href")).page().select("[name=check-in.replaying]"))
                .isNotEmpty();
    }

    @Test
    void anOutingIsOneSentence() {
        asked(1, "no", "a dog walker");
        asked(1, "no", "a dog walker");
        asked(1, "yes", "a dog walker");

        assertThat(due().select("h2").text())
                .isEqualTo("Yesterday you asked three people. How do you feel about it now?");
        assertThat(due().select(".small").eachText()).containsExactly("Ask a stranger for a high five");
    }

    @Test
    void daysAgoItNamesTheDay() {
        asked(3, "no", "a guard");

        assertThat(due().select("h2").text()).matches("On [A-Z][a-z]+day a guard said no. How do you feel .*");
    }

    @Test
    void helpStandsOnceOnAScreenEvenWhereSomethingNeedsIt() {
        assertThat(maya.get("/today").page().select("a:containsOwn(Help)")).hasSize(1);
    }

    @Test
    void anAnswerThatDoesNotComeIsAskedAboutOnItsDays() {
        asked(2, "waiting", "a big company");
        assertThat(maya.get("/today").page().select("#due")).isEmpty();

        asked(3, "waiting", "a big company");

        assertThat(due().text())
                .isEqualTo("Any answer yet? Ask a stranger for a high five · 3 days ago "
                        + "Two messages are waiting for replies, very patiently.");
    }

    @Test
    void littleEnergyIsOneCardThatTakesALighterWeekInOneTap() {
        maya.put("/api/v1/wish", "{\"pace\": \"brisk\", \"practice\": {\"since\": \"2026-11-05\"}}");
        begins(3, 28);
        maya.submit("/energies/today", "/energies", "today.energy", "30");
        assertThat(maya.get("/today").page().select(".card-next")).isEmpty();

        maya.submit("/today", "/wish/lighter");

        var wish = maya.get("/api/v1/wish").json();
        assertThat(wish.at("/pace").asString()).isEqualTo("brisk");
        assertThat(wish.at("/practice/since").asString()).isEqualTo("2026-11-05");
        assertThat(maya.get("/today").page().select(".card-next")).hasSize(1);
        assertThat(offered("")).isEqualTo(offered("?pace=gentle"));
        assertThat(maya.get("/today").page().text()).contains("Your lighter week lasts until ");
        assertThat(maya.get("/suggestions").page().text()).contains("Your lighter week lasts until ");
    }

    @Test
    void aLighterWeekStartsAlsoWhereWhatWasWishedIsDeleted() {
        maya.put("/api/v1/wish", "{\"pace\": \"brisk\"}");
        maya.delete("/api/v1/wish");

        maya.post(
                "/wish/lighter",
                "_token",
                maya.get("/settings").page().select("[name=_token]").val());

        assertThat(maya.get("/api/v1/wish").json().at("/lighterSince").asString())
                .isEqualTo(day(0));
    }

    @Test
    void aLighterWeekEndsByItselfAndAtOnceWhereAPaceIsChosen() {
        maya.put("/api/v1/wish", "{\"pace\": \"brisk\", \"lighterSince\": \"" + day(7) + "\"}");
        assertThat(offered("")).isEqualTo(offered("?pace=brisk"));
        assertThat(maya.get("/today").page().text()).doesNotContain("Your lighter week");

        maya.put("/api/v1/wish", "{\"pace\": \"brisk\", \"lighterSince\": \"" + day(6) + "\"}");
        assertThat(offered("")).isEqualTo(offered("?pace=gentle"));
        maya.submit("/suggestions", "/wish", "channel", "phone");
        assertThat(offered("")).isEqualTo(offered("?pace=gentle"));
        maya.submit("/suggestions", "/wish", "pace", "steady");
        assertThat(maya.get("/api/v1/wish").json().has("lighterSince")).isFalse();
    }

    private String offered(String query) {
        return maya.get("/api/v1/next" + query).json().at("/offered").toString();
    }

    @Test
    void theDayAfterTheEndTheJourneyIsToldAndNothingIsAskedFor() {
        begins(7, 7);

        var today = maya.get("/today").page();

        assertThat(today.select("h1").text()).startsWith("Your journey is complete.");
        assertThat(today.select("#due h2").text()).isEqualTo("You asked. You tried. You showed up.");
        assertThat(today.select(".card-next")).isEmpty();
        assertThat(maya.get(today.select("#due a").attr("href")).page().select("#now a.btn"))
                .isNotEmpty();
    }

    private Element due() {
        return maya.get("/today").page().select("#due").getFirst();
    }

    private void begins(int daysAgo, int days) {
        maya.put(
                "/api/v1/journeys/" + UuidCreator.getTimeOrderedEpoch(),
                "{\"kind\": \"own\", \"length\": " + days + ", \"starts\": \"" + day(daysAgo)
                        + "\", \"zone\": \"Europe/London\", \"rulesAccepted\": " + moment(daysAgo) + "}");
    }

    private void asked(int daysAgo, String answer, String who) {
        String ask = "/api/v1/asks/" + UuidCreator.getTimeOrderedEpoch();
        maya.put(ask, "{\"challenge\": \"high-five\", \"who\": \"" + who + "\", \"planned\": " + moment(daysAgo) + "}");
        maya.put(ask + "/answer", "{\"asked\": " + moment(daysAgo) + ", \"answer\": \"" + answer + "\"}");
    }

    private static String day(int ago) {
        return moment(ago).substring(8, 18);
    }

    private static String moment(int daysAgo) {
        return "{\"at\": \"%s\", \"zone\": \"Europe/London\"}"
                .formatted(TestServer.shared().clock().instant().minus(Duration.ofDays(daysAgo)));
    }
}
