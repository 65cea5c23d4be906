package app.asked.server.next;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An ask that nobody begins: it waits, and nothing is asked about it.
class PutOffTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Visitor maya = TestServer.shared().newPerson();

    @ParameterizedTest
    @ValueSource(strings = {"go", "today"})
    void notTodayPutsThePlanBackWithAllThatWasGuessed(String from) {
        String ask = goes();
        assertThat(today().text()).contains("How did it go?");

        Answer put = maya.submit(from.equals("go") ? ask + "/go" : "/today", ask + "/not-today");

        assertThat(put.location()).isEqualTo("/today");
        Document today = today();
        assertThat(today.select(".toast").text()).isEqualTo("It’ll wait until " + tomorrow() + " Undo");
        assertThat(today.text()).doesNotContain("How did it go?", "In progress").contains("See your plan");
        var kept = maya.get("/api/v1" + ask).json();
        assertThat(kept.at("/state").asString()).isEqualTo("planned");
        assertThat(kept.at("/forecast/fear").asInt()).isEqualTo(40);
    }

    @Test
    void onItsDayTodayLeadsWithItByName() {
        String ask = plannedFor(0);

        Document today = today();

        assertThat(today.select("section:has(a[href='" + ask + "/go'])").text())
                .startsWith("Planned for today Ask a stranger for a high five")
                .contains("What to say", "Not today", "Let it go");
        assertThat(today.select(".card-next")).isEmpty();
        assertThat(today.text()).contains("Some ideas for another time:").doesNotContain("How did it go?");

        maya.submit("/today", ask + "/not-today");
        assertThat(today().select(".card-next")).hasSize(1);
    }

    @Test
    void whatIsPlannedForLaterIsNotPulledForward() {
        String ask = plannedFor(5);
        String planned = maya.get("/api/v1" + ask).json().at("/planned/at").asString();

        Answer put = maya.submit(ask + "/go", ask + "/not-today");

        assertThat(put.location()).isEqualTo(ask);
        assertThat(maya.get("/api/v1" + ask).json().at("/planned/at").asString())
                .isEqualTo(planned);
    }

    @Test
    void beforeItsDayAndAfterItItWaitsQuietly() {
        plannedFor(1);
        plannedFor(-1);

        assertThat(today().text()).contains("See all 2 plans").doesNotContain("Planned for today");
        assertThat(today().select(".card-next")).hasSize(1);
    }

    @Test
    void undoneItHasTheHourItHadAndTwiceIsOnce() {
        String ask = goes();
        maya.put(
                "/api/v1" + ask,
                "{\"challenge\": \"high-five\", \"planned\": {\"at\": \"%s\", \"zone\": \"Europe/London\"}}"
                        .formatted(TestServer.shared().clock().instant().minus(Duration.ofMinutes(40))));
        String planned = plannedAt(ask);
        maya.submit(ask + "/go", ask + "/not-today");
        assertThat(plannedAt(ask)).isNotEqualTo(planned);
        Answer today = maya.get("/today");

        maya.submit(today, ask + "/under-way/*");
        maya.submit(today, ask + "/under-way/*");

        assertThat(plannedAt(ask)).isEqualTo(planned);
        assertThat(today().text()).contains("How did it go?");
    }

    @Test
    void anHourOutOfAllTimeIsNone() {
        String ask = goes();
        String planned = plannedAt(ask);
        String token = maya.get(ask + "/go").page().select("[name=_token]").val();

        assertThat(maya.post(ask + "/under-way/" + Long.MAX_VALUE, "_token", token)
                        .location())
                .isEqualTo(ask);
        assertThat(plannedAt(ask)).isEqualTo(planned);
    }

    private String plannedAt(String ask) {
        return maya.get("/api/v1" + ask).json().at("/planned/at").asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-today", "still-planned", "under-way/0"})
    void whatWasAnsweredMeanwhileIsShownAndNotSaidToWait(String tap) {
        String ask = goes();
        String token = maya.get(ask + "/go").page().select("[name=_token]").val();
        var planned = maya.get("/api/v1" + ask).json().at("/planned");
        maya.put("/api/v1" + ask + "/answer", "{\"asked\": " + planned + ", \"answer\": \"no\"}");

        Answer late = maya.post(ask + "/" + tap, "_token", token);

        assertThat(late.location()).isEqualTo(ask);
        assertThat(maya.follow(late).page().select(".toast").text()).doesNotContain("wait", "planned");
    }

    @Test
    void whoGuessesOnceMoreGoes() {
        String ask = goes();
        maya.submit(ask + "/go", ask + "/not-today");

        maya.submit(ask + "/forecast", ask + "/forecast", "forecast.fear", "20");

        assertThat(today().text()).contains("How did it go?");
    }

    @Test
    void anotherThatWasBegunIsStillUnderWay() {
        String begun = goes();
        String putOff = goes();

        maya.submit(putOff + "/go", putOff + "/not-today");

        assertThat(today().select("a[href='" + begun + "/go']")).hasSize(1);
        assertThat(today().text()).contains("How did it go?", "See all 2 plans");
    }

    @Test
    void aPlanThatLayAWeekIsKeptOrLetGoInOneTap() {
        String kept = plannedAWeekAgo();

        maya.submit("/today", kept + "/still-planned");

        assertThat(today().text()).doesNotContain("How did it go?", "Do you still want to do this?");

        String letGo = plannedAWeekAgo();
        maya.submit("/today", letGo + "/delete");

        Answer today = maya.get("/today");
        assertThat(today.page().text()).doesNotContain("Do you still want to do this?");
        maya.submit(today, letGo + "/delete/*/undo");
        assertThat(maya.get("/api/v1" + letGo).json().at("/state").asString()).isEqualTo("planned");
    }

    @Test
    void onADayOfRestAnOpenAskWaitsQuietly() {
        plannedAWeekAgo();
        goes();

        maya.submit("/today", "/rests");

        Document resting = today();
        assertThat(resting.text()).doesNotContain("How did it go?", "In progress", "still want to do this?");
        assertThat(resting.select("#due")).isEmpty();
        assertThat(resting.text()).contains("See all 2 plans");
    }

    private Document today() {
        return maya.get("/today").page();
    }

    /// The address of an ask that was guessed and gone out with.
    private String goes() {
        String go = maya.submit("/asks/new?challenge=high-five", "/asks/*/forecast", "forecast.fear", "40")
                .location();
        return go.replace("/go", "");
    }

    private static LocalDate day() {
        return TestServer.shared().clock().today(LONDON);
    }

    private static String tomorrow() {
        return day().plusDays(1).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US);
    }

    private String plannedFor(int days) {
        String ask = "/asks/" + UuidCreator.getTimeOrderedEpoch();
        maya.put(
                "/api/v1" + ask,
                "{\"challenge\": \"high-five\", \"planned\": {\"at\": \"%s\", \"zone\": \"Europe/London\"}}"
                        .formatted(day().plusDays(days).atStartOfDay(LONDON).toInstant()));
        return ask;
    }

    private String plannedAWeekAgo() {
        String ask = "/asks/" + UuidCreator.getTimeOrderedEpoch();
        maya.put(
                "/api/v1" + ask,
                "{\"challenge\": \"high-five\", \"planned\": {\"at\": \"%s\", \"zone\": \"Europe/London\"}}"
                        .formatted(TestServer.shared().clock().instant().minus(Duration.ofDays(7))));
        return ask;
    }
}
