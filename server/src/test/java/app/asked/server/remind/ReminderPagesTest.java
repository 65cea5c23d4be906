package app.asked.server.remind;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Reminders in the settings. It is Tuesday, noon.
class ReminderPagesTest {
    private static final String HERE = "/settings/reminders";
    private static final String API = "/api/v1/reminders";

    /// Its clock is moved by nobody else.
    private static final TestServer SERVER = TestServer.start("asked.signup=open");

    private final Reminded reminded = new Reminded(SERVER);
    private final Visitor maya = reminded.visitor();

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void theyAreOffAndOneQuestionIsAsked() {
        Document page = maya.get(HERE).page();

        assertThat(row()).isEqualTo("Off");
        assertThat(page.select("input[type=checkbox]")).hasSize(7);
        assertThat(page.select("input[checked]")).isEmpty();
        assertThat(page.select("main h2")).isEmpty();
        assertThat(maya.get(API).status()).isEqualTo(404);
    }

    @Test
    void whatIsChosenIsKeptAndTheNextOneIsSaid() {
        Answer saved = choose("thursday", "18:30");

        Document page = maya.follow(saved).page();
        assertThat(row()).isEqualTo("Thursday · 6:30\u202fPM");
        assertThat(page.select("p.say").text()).isEqualTo("The next one is on Thursday, March 4 at 6:30\u202fPM.");
        assertThat(page.select("main h2").text()).isEqualTo("Where should we send them?");
        assertThat(page.select("main section > p").text())
                .isEqualTo("Choose at least one. Until then, you won’t get any reminders.");
        maya.submit(HERE + "/calendar", HERE + "/calendar");
        assertThat(maya.get(HERE).page().select("main section > p")).isEmpty();
        assertThat(maya.get(API).json().get("days").toString()).isEqualTo("[\"thursday\"]");
        assertThat(maya.get(API).json().get("at").asString()).isEqualTo("18:30");
    }

    @Test
    void withoutADayNothingIsKeptAndTheTimeStays() {
        Answer refused = maya.submit(HERE, HERE, "reminders.at", "07:15");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[id=reminders.at]").val()).isEqualTo("07:15");
        assertThat(refused.page().select("[id=reminders.days-problem]")).hasSize(1);
        assertThat(maya.get(API).status()).isEqualTo(404);
    }

    @Test
    void turnedOffTheyComeBackInOneTap() {
        choose("thursday", "18:30");

        Answer off = maya.follow(maya.submit(HERE, HERE + "/off"));
        assertThat(row()).isEqualTo("Off");

        maya.submit(off, off.page().select(".toast form").attr("action"));
        assertThat(row()).isEqualTo("Thursday · 6:30\u202fPM");
    }

    @Test
    void changedInAnotherWindowItIsShownAndStays() {
        Answer other = maya.get(HERE);
        choose("thursday", "18:30");

        Answer told = maya.submit(other, HERE, "reminders.days", "monday", "reminders.at", "09:00");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("[id=reminders.days-problem]").text()).isEqualTo("Saved now: Thursday");
        assertThat(maya.get(API).json().get("at").asString()).isEqualTo("18:30");
    }

    @Test
    void onAQuietDayItSaysWhy() {
        reminded.wants("18:30");
        assertThat(said()).isEqualTo("The next one is today at 6:30\u202fPM.");

        reminded.asked("no", 20);
        assertThat(said())
                .isEqualTo("You already asked today, so no reminder. The next one is tomorrow at 6:30\u202fPM.");

        reminded.asked("no", 80);
        reminded.restsOn(reminded.today());
        assertThat(said())
                .isEqualTo("Today’s a rest day, so no reminders. The next one is on Friday, March 5 at 6:30\u202fPM.");
    }

    private Answer choose(String day, String time) {
        return maya.submit(HERE, HERE, "reminders.days", day, "reminders.at", time);
    }

    private String said() {
        return maya.get(HERE).page().select("p.say").text();
    }

    private String row() {
        return maya.get("/settings")
                .page()
                .select("a[href=" + HERE + "] .small")
                .text();
    }
}
