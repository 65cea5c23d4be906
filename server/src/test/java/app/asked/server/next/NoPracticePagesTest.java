package app.asked.server.next;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class NoPracticePagesTest {
    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void nothingOnTodayLeadsToIt() {
        assertThat(maya.get("/today").page().select("a[href=/no-practice]")).isEmpty();
        assertThat(maya.get("/suggestions").page().select("a[href=/no-practice]"))
                .hasSize(1);
    }

    @Test
    void twoWeeksBeginWhereTheyAreChosenAndLookForNoes() {
        String usual = offered("/api/v1/next");

        maya.submit("/no-practice", "/no-practice/start");

        assertThat(maya.get("/api/v1/wish").json().at("/practice/since").asString())
                .isEqualTo(today().toString());
        assertThat(maya.open("/no-practice").page().select("[role=status]").text())
                .contains("You’re practicing. There are 14 days left");
        assertThat(offered("/api/v1/next")).isNotEqualTo(usual).isEqualTo(offered("/api/v1/next?noes=60"));
        assertThat(maya.get("/today").page().select("a[href=/no-practice]").text())
                .isEqualTo("Practicing no’s");
    }

    @Test
    void itBeginsAlsoWhereWhatWasWishedIsDeleted() {
        maya.put("/api/v1/wish", "{\"pace\": \"gentle\"}");
        maya.delete("/api/v1/wish");

        maya.submit("/no-practice", "/no-practice/start");

        assertThat(maya.get("/api/v1/wish").json().at("/practice/since").asString())
                .isEqualTo(today().toString());
    }

    @Test
    void itIsEndedInOneTapAndThePaceStays() {
        maya.put("/api/v1/wish", "{\"pace\": \"gentle\"}");
        maya.submit("/no-practice", "/no-practice/start");
        String running = offered("/api/v1/next");

        maya.submit("/no-practice", "/no-practice/stop");

        assertThat(maya.get("/api/v1/wish").json().at("/pace").asString()).isEqualTo("gentle");
        assertThat(offered("/api/v1/next")).isNotEqualTo(running).isEqualTo(offered("/api/v1/next?pace=gentle"));
        assertThat(maya.open("/no-practice").page().select("form[action=/no-practice/start]"))
                .hasSize(1);
    }

    @Test
    void afterAWeekItWaitsForOneAnswer() {
        began(7);
        assertThat(offered("/api/v1/next")).isNotEqualTo(offered("/api/v1/next?noes=60"));
        assertThat(maya.get("/today").page().select("a[href=/no-practice]").text())
                .isEqualTo("One question about hearing no");

        maya.submit("/no-practice", "/no-practice/answer", "going", "hard-and-worth-it");

        assertThat(maya.get("/api/v1/wish").json().at("/practice/first").asString())
                .isEqualTo("hard-and-worth-it");
        assertThat(offered("/api/v1/next")).isEqualTo(offered("/api/v1/next?noes=60"));
    }

    @Test
    void whereItMakesThingsWorseItStopsAndCannotBeginAgainAtOnce() {
        began(7);

        maya.submit("/no-practice", "/no-practice/answer", "going", "makes-things-worse");

        var page = maya.open("/no-practice").page();
        assertThat(page.select("[role=status]").text()).contains("Asked stopped the practice");
        assertThat(page.select("form[action=/no-practice/start]")).isEmpty();
        assertThat(offered("/api/v1/next")).isNotEqualTo(offered("/api/v1/next?noes=60"));
    }

    @Test
    void anAskThatWasTooMuchStopsIt() {
        began(1);
        String ask = "/api/v1/asks/" + UuidCreator.getTimeOrderedEpoch();
        String moment = "{\"at\": \"%s\", \"zone\": \"Etc/UTC\"}".formatted(now());
        maya.put(ask, "{\"challenge\": \"high-five\", \"planned\": %s}".formatted(moment));

        maya.put(
                ask + "/answer",
                "{\"asked\": %s, \"answer\": \"no\", \"fear\": 40, \"sting\": {\"worst\": 90}}".formatted(moment));

        assertThat(maya.open("/no-practice").page().select("[role=status]").text())
                .contains("Asked stopped the practice");
    }

    @Test
    void itDoesNotEndBeforeItBegan() {
        assertThat(maya.put(
                                "/api/v1/wish",
                                "{\"pace\": \"steady\","
                                        + " \"practice\": {\"since\": \"2026-11-05\", \"stopped\": \"2026-11-04\"}}")
                        .status())
                .isEqualTo(422);
    }

    private void began(int daysAgo) {
        maya.put(
                "/api/v1/wish",
                "{\"pace\": \"steady\", \"practice\": {\"since\": \"%s\"}}".formatted(today().minusDays(daysAgo)));
    }

    private String offered(String address) {
        return maya.get(address).json().at("/offered").toString();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    private static Instant now() {
        return TestServer.shared().clock().instant();
    }
}
