package app.asked.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A request has one clock, the device's, for its pages, its forms and what they write.
class OneClockTest {
    private static final TestServer SERVER = TestServer.start("asked.signup=open");
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Visitor maya = SERVER.visitor();

    OneClockTest() {
        maya.isIn(MADRID.getId());
        maya.submit("/welcome", "/welcome", "name", maya.name(), "passphrase", Visitor.PASSPHRASE);
        maya.get("/before-you-start");
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void inShanghaiRestAndLogAndTodayAreOfTheSameDay() {
        waitUntil(LocalTime.of(20, 0), MADRID);
        maya.isIn(SHANGHAI.getId());
        LocalDate there = day(SHANGHAI);
        assertThat(there).isEqualTo(day(MADRID).plusDays(1));

        maya.submit("/rests/today", "/rests");
        maya.submit("/energies/today", "/energies", "today.energy", "40");
        logs(lived());

        assertThat(rested()).isEqualTo(there);
        assertThat(api("/energies").at("/items/0/day").asString()).isEqualTo(there.toString());
        assertThat(api("/asks").at("/items/0/answer/asked/day").asString()).isEqualTo(there.toString());
        assertThat(today().select(".when").text()).contains(weekday(there));
        assertThat(maya.get("/rests/today").page().select("form[action=/rests]"))
                .isEmpty();
    }

    @Test
    void aPageOfLateEveningAnsweredAfterMidnightCountsForItsDay() {
        waitUntil(LocalTime.of(23, 59), MADRID);
        LocalDate evening = day(MADRID);
        Answer rests = maya.get("/rests/today");
        Answer energies = maya.get("/energies/today");
        Answer guess = maya.get(maya.get("/asks/new?challenge=high-five").location());
        SERVER.clock().forward(Duration.ofMinutes(10));

        maya.submit(rests, "/rests");
        maya.submit(energies, "/energies", "today.energy", "40");
        maya.submit(guess, guess.page().select("form[action$=/forecast]").attr("action"), "forecast.fear", "50");

        assertThat(rested()).isEqualTo(evening);
        assertThat(api("/energies").at("/items/0/day").asString()).isEqualTo(evening.toString());
        assertThat(api("/asks").at("/items/0/planned/day").asString()).isEqualTo(evening.toString());
        assertThat(today().select(".when").text()).contains(weekday(evening.plusDays(1)));
    }

    @Test
    void aPageLeftOpenOvernightCountsForTheMorning() {
        waitUntil(LocalTime.of(23, 59), MADRID);
        Answer rests = maya.get("/rests/today");
        waitUntil(LocalTime.of(7, 0), MADRID);

        maya.submit(rests, "/rests");

        assertThat(rested()).isEqualTo(day(MADRID));
    }

    @Test
    void anAskIsLoggedAtTheVeryMoment() {
        waitUntil(LocalTime.of(23, 59), MADRID);
        Answer lived = lived();
        SERVER.clock().forward(Duration.ofMinutes(10));

        logs(lived);

        assertThat(api("/asks").at("/items/0/answer/asked/day").asString())
                .isEqualTo(day(MADRID).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mars/Dust", "+08:00", "", "UTC+8", "Asia/Shanghai Asia/Tokyo"})
    void aZoneThatNobodyKnowsIsNone(String told) {
        waitUntil(LocalTime.of(20, 0), MADRID);
        maya.isIn(told);

        maya.submit("/rests/today", "/rests");

        assertThat(rested()).isEqualTo(day(MADRID));
    }

    @Test
    void afterADayElsewhereTodayOffersToMoveAndTheJourneyMovesToo() {
        maya.submit("/journeys/new", "/journeys", "journey.kind", "thirty-days");
        maya.keepCookie(
                "asked-zone", "Asia/Shanghai~" + now().minusSeconds(60 * 60).getEpochSecond());
        assertThat(today().select("form[action=/today/zone]")).isEmpty();
        SERVER.clock().forward(Duration.ofHours(24));
        assertThat(today().select(".banner").text())
                .contains("It looks like you’re in Shanghai", "Use Shanghai time from now on?", "Keep Madrid time");

        answer("there");

        assertThat(today().select("form[action=/today/zone]")).isEmpty();
        assertThat(api("/me").at("/zone").asString()).isEqualTo("Asia/Shanghai");
        assertThat(api("/journeys").at("/items/0/zone").asString()).isEqualTo("Asia/Shanghai");
    }

    @Test
    void whoKeepsTheirOwnTimeIsNotAskedAgainAndLivesByIt() {
        waitUntil(LocalTime.of(20, 0), MADRID);
        maya.isIn("Asia/Shanghai");

        answer("own");

        assertThat(today().select("form[action=/today/zone]")).isEmpty();
        assertThat(today().select(".when").text()).contains(weekday(day(MADRID)));
        maya.submit("/rests/today", "/rests");
        assertThat(rested()).isEqualTo(day(MADRID));
    }

    @Test
    void zonesOfTheSameTimeAreNoMove() {
        maya.isIn("Europe/Paris");

        assertThat(today().select("form[action=/today/zone]")).isEmpty();
    }

    private Answer lived() {
        Answer lived = maya.get("/asks/lived");
        return lived.status() == 200 ? lived : maya.follow(lived);
    }

    private void logs(Answer lived) {
        String action = lived.page().select("main form[method=post]").attr("action");
        assertThat(maya.submit(lived, action, "answer.answer", "no").status()).isEqualTo(303);
    }

    private void answer(String use) {
        Answer moved = maya.submit("/today", "/today/zone", "use", use);
        assertThat(moved.location()).isEqualTo("/today");
    }

    private Document today() {
        return maya.get("/today").page();
    }

    private LocalDate rested() {
        return LocalDate.parse(api("/rests").at("/items/0/day").asString());
    }

    private tools.jackson.databind.JsonNode api(String path) {
        return maya.get("/api/v1" + path).json();
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static LocalDate day(ZoneId zone) {
        return now().atZone(zone).toLocalDate();
    }

    private static Instant now() {
        return SERVER.clock().instant();
    }

    /// Goes on to the next time that it is so late there.
    private static void waitUntil(LocalTime time, ZoneId zone) {
        ZonedDateTime now = now().atZone(zone);
        ZonedDateTime then = now.with(time);
        SERVER.clock().forward(Duration.between(now, then.isAfter(now) ? then : then.plusDays(1)));
    }
}
