package app.asked.server.remind.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.remind.Reminded;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Reminders in a calendar, read as another program reads them. It is Tuesday, noon.
class CalendarPagesTest {
    private static final String HERE = "/settings/reminders/calendar";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// Its clock is moved by nobody else.
    private static final TestServer SERVER = TestServer.start("asked.signup=open");

    private final Reminded reminded = new Reminded(SERVER).wants("18:30");
    private final Visitor maya = reminded.visitor();
    private final Visitor program = SERVER.visitor();

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void anotherProgramReadsWhenTheyComeAndNothingElse() {
        String address = make();
        Answer answer = program.get(address);
        Calendar calendar = parsed(answer.body());
        List<VEvent> events = calendar.getComponents("VEVENT");

        assertThat(answer.header("Content-Type")).startsWith("text/calendar");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        ValidationResult validity = calendar.validate();
        assertThat(validity.hasErrors()).as(validity.toString()).isFalse();
        assertThat(events).extracting(event -> event.getSummary().getValue()).containsOnly("A moment for yourself");
        assertThat(starts(events).subList(0, 3))
                .as("no more a week than the pace wants")
                .containsExactly(evening(0), evening(1), evening(2));
        assertThat(starts(events).get(3)).isEqualTo(evening(7));
        assertThat(answer.body().toLowerCase(Locale.ROOT)).doesNotContain("reject", "a no", "localhost");
    }

    @Test
    void summerTimeChangesTheInstantAndNotTheTime() {
        List<Instant> starts = starts(events(make()));

        assertThat(starts)
                .hasSizeGreaterThan(15)
                .allMatch(at -> at.atZone(LONDON).toLocalTime().equals(LocalTime.of(18, 30)));
        assertThat(starts).anyMatch(at -> at.toString().contains("T18:30"));
        assertThat(starts).anyMatch(at -> at.toString().contains("T17:30"));
    }

    @Test
    void anEventKeepsItsNameAndARestTakesItAway() {
        String address = make();
        List<String> before = names(events(address));

        assertThat(names(events(address))).isEqualTo(before).doesNotHaveDuplicates();

        reminded.restsOn(reminded.today().plusDays(1));
        assertThat(names(events(address))).contains(before.getFirst()).doesNotContain(before.get(1));
    }

    @Test
    void turnedOffTheAddressIsGoneAndSoIsAnOlderOne() {
        String older = make();
        String address = make();
        assertThat(program.get(older).status()).isEqualTo(404);
        assertThat(program.get(address).status()).isEqualTo(200);

        maya.submit(HERE, HERE + "/off");

        assertThat(program.get(address).status()).isEqualTo(404);
        assertThat(maya.get(HERE).page().select("code")).isEmpty();
    }

    @Test
    void withRemindersOffItIsEmpty() {
        String address = make();
        maya.delete("/api/v1/reminders");

        assertThat(events(address)).isEmpty();
    }

    @Test
    void theAddressIsShownOnce() {
        make();

        assertThat(maya.get(HERE).body()).doesNotContain("/calendar/c-");
    }

    @Test
    void whoeverGuessesFindsNothing() {
        assertThat(program.get("/calendar/c-guessed.ics").status()).isEqualTo(404);
    }

    private String make() {
        String address = maya.submit(HERE, HERE).page().select("code.secret").text();
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private List<VEvent> events(String address) {
        return parsed(program.get(address).body()).getComponents("VEVENT");
    }

    private static List<Instant> starts(List<VEvent> events) {
        return events.stream()
                .map(event -> Instant.from(event.<Temporal>getDateTimeStart().getDate()))
                .toList();
    }

    private static List<String> names(List<VEvent> events) {
        return events.stream()
                .map(event -> event.getUid().orElseThrow().getValue())
                .toList();
    }

    private Instant evening(int days) {
        LocalDate day = reminded.today().plusDays(days);
        return day.atTime(18, 30).atZone(LONDON).toInstant();
    }

    private static Calendar parsed(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }
}
