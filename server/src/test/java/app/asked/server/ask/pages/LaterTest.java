package app.asked.server.ask.pages;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.after.CheckInDue;
import app.asked.core.time.Moment;
import app.asked.server.ask.Asks;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Storage;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class LaterTest {
    private static final TestServer SERVER = TestServer.shared();

    private final Visitor maya = SERVER.newPerson();

    @Test
    void everythingSaidStandsOnOnePage() {
        Asking ask = Asking.fearing(maya);
        ask.log("answer.answer", "no", "answer.lesson", "It passed.", "answer.feelings", "calm");

        String page = maya.get("/asks/" + ask.id()).page().select("main").text();

        assertThat(page).contains("It passed.", "calm", "They laugh at me", "Your guess", "What happened");
    }

    @Test
    void aDeletedAskComesBackWhole() {
        Asking ask = Asking.fearing(maya);
        ask.log("answer.answer", "no", "answer.lesson", "It passed.");
        String before = ask.kept().at("/answer").toString();
        Answer deleted = maya.submit("/asks/" + ask.id(), ask.path("delete"));

        Answer next = maya.open("/asks/lived");
        String undo = next.page().select(".toast form").attr("action");
        assertThat(maya.get("/asks/" + ask.id()).status()).isEqualTo(404);
        Answer undone = maya.submit(next, undo);

        assertThat(deleted.location()).isEqualTo("/today");
        assertThat(undone.location()).isEqualTo("/asks/" + ask.id());
        assertThat(ask.kept().at("/answer").toString()).isEqualTo(before);
    }

    @Test
    void aRetellingIsKeptPartByPart() {
        Asking ask = Asking.of(maya);
        ask.log("answer.answer", "no");

        maya.submit(
                ask.path("story"),
                ask.path("story"),
                "story.happened",
                "She said no.",
                "story.another",
                "She was busy.");

        assertThat(ask.kept().at("/answer/story/happened").asString()).isEqualTo("She said no.");
        assertThat(ask.kept().at("/answer/story").has("told")).isFalse();
        assertThat(maya.get("/asks/" + ask.id()).page().select(".note").text()).contains("She was busy.");
    }

    @Test
    void anAskWithoutAnAnswerHasNoStoryYet() {
        Asking ask = Asking.of(maya);

        assertThat(maya.get(ask.path("story")).location()).isEqualTo("/asks/" + ask.id());
    }

    @Test
    void asksOfOneOutingShareACheckInWhichThenLetsGo() {
        Asking one = Asking.of(maya);
        one.log("answer.answer", "no", "answer.sting.worst", "50");
        Asking two = Asking.sent(maya, maya.submit("/asks/again?of=" + one.id(), Asking.FORECAST));
        two.log("answer.answer", "yes");

        List<CheckInDue> due = due(Duration.ofHours(4));
        assertThat(due).hasSize(1);
        String asks = due.getFirst().asks().stream()
                .map(ask -> ask.ask().id().toString())
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        Document page = maya.open("/check-ins/new?asks=" + asks).page();
        assertThat(page.select("[data-scale]")).hasSize(2);

        Answer saved = maya.submit(
                "/check-ins/new?asks=" + asks,
                "/check-ins/*",
                "check-in.replaying",
                "60",
                "check-in.sting",
                "20",
                "check-in.recovered",
                "hours",
                "check-in.recoveredMinutes",
                "90");

        assertThat(maya.follow(saved).page().text())
                .contains("What are three things you can see from where you are?", "You can let it go.");
        assertThat(maya.follow(saved).page().select("main input, main textarea"))
                .isEmpty();
        assertThat(two.kept().at("/checkins/0/recoveredMinutes").asInt()).isEqualTo(90);
        assertThat(due(Duration.ofHours(30))).isEmpty();
    }

    @Test
    void whereNothingHurtTwoQuestionsAreEnoughAndOneAnswerToo() {
        Asking ask = Asking.of(maya);
        ask.log("answer.answer", "yes");

        assertThat(maya.open("/check-ins/new?asks=" + ask.id()).page().select("[data-scale]"))
                .hasSize(1);
        Answer blank = maya.submit("/check-ins/new?asks=" + ask.id(), "/check-ins/*");
        assertThat(blank.status()).isEqualTo(422);
        assertThat(maya.submit(blank, "/check-ins/*", "check-in.recovered", "never-troubled")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void noCheckInIsDueOnARestDay() {
        Asking ask = Asking.of(maya);
        ask.log("answer.answer", "no");
        Moment later = later(Duration.ofHours(4));
        maya.put(
                "/api/v1/rests/01a19b45-b800-7000-8000-000000000030",
                "{\"day\": \"" + later.day() + "\", \"zone\": \"Europe/London\"}");

        assertThat(due(Duration.ofHours(4))).isEmpty();
    }

    private List<CheckInDue> due(Duration from) {
        UUID person = maya.person();
        Storage storage = SERVER.bean(Storage.class);
        return SERVER.serving(
                maya, () -> storage.read(tx -> Asks.checkInsDue(tx, person, later(from), Journeys.rests(tx, person))));
    }

    private static Moment later(Duration by) {
        return Moment.of(SERVER.clock().instant().plus(by), ZoneId.of("Europe/London"));
    }
}
