package app.asked.server.ask.pages;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Save, Back, change, Save: what was saved is changed, and there is no second one of it. A browser asks for the page
/// again when one goes back.
@OnBothDatabases
class AgainTest {
    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void aGuessIsOneAsk() {
        String address = maya.get(Asking.HIGH_FIVE).location();
        Asking ask = Asking.sent(maya, maya.submit(address, Asking.FORECAST, "forecast.fear", "40", "ask.who", "Al"));

        Answer back = maya.get(address);
        Answer saved = maya.submit(back, Asking.FORECAST, "forecast.fear", "70");

        assertThat(back.page().select("[name=ask.who]").val()).isEqualTo("Al");
        assertThat(saved.location()).isEqualTo(ask.path("go"));
        assertThat(ask.kept().at("/forecast/fear").asInt()).isEqualTo(70);
        assertThat(ask.kept().at("/challenge").asString()).isEqualTo("high-five");
        assertThat(asks()).isOne();
    }

    @Test
    void aGuessForAnotherPersonIsOneAsk() {
        Asking first = Asking.of(maya, "ask.place", "the park");
        String address = maya.get("/asks/again?of=" + first.id()).location();
        maya.submit(address, Asking.FORECAST, "ask.who", "Bo");

        maya.submit(address, Asking.FORECAST, "ask.who", "Cy");

        assertThat(asks()).isEqualTo(2);
    }

    @Test
    void anAskThatLifeBroughtIsOneAsk() {
        String address = maya.get("/asks/lived").location();
        Asking ask = Asking.at(
                maya,
                maya.submit(
                        address, Asking.LIVED, "lived.title", "A later train", "answer.answer", "no", "ask.who", "Al"));

        Answer back = maya.get(address);
        Answer saved = maya.submit(back, Asking.LIVED, "answer.answer", "yes");

        assertThat(back.page().select("[name=lived.title]").val()).isEqualTo("A later train");
        assertThat(saved.location()).isEqualTo(ask.path("saved"));
        assertThat(ask.kept().at("/answer/answer").asString()).isEqualTo("yes");
        assertThat(ask.kept().at("/title").asString()).isEqualTo("A later train");
        assertThat(ask.kept().at("/who").asString()).isEqualTo("Al");
        assertThat(asks()).isOne();
    }

    @Test
    void anAskThatWasNotLivedOpensItsLog() {
        Asking ask = Asking.of(maya);

        assertThat(maya.get("/asks/lived/" + ask.id()).location()).isEqualTo(ask.path("log"));
    }

    @Test
    void aCheckInIsOne() {
        Asking ask = Asking.of(maya);
        ask.log("answer.answer", "no");
        String address = maya.get("/check-ins/new?asks=" + ask.id()).location();
        maya.submit(address, "/check-ins/*", "check-in.replaying", "60", "check-in.recovered", "not-yet");

        Answer back = maya.get(address);
        Answer saved = maya.submit(back, "/check-ins/*", "check-in.replaying", "30");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(ask.kept().at("/checkins")).hasSize(1);
        assertThat(ask.kept().at("/checkins/0/replaying").asInt()).isEqualTo(30);
        assertThat(ask.kept().at("/checkins/0/recovered").asString()).isEqualTo("not-yet");
    }

    @Test
    void whatIsUndoneTwiceIsUndoneOnce() {
        Asking ask = Asking.of(maya);
        Answer saved = maya.follow(ask.log("answer.answer", "no"));

        maya.submit(saved, ask.path("undo/*"));
        Answer again = maya.submit(saved, ask.path("undo/*"));

        assertThat(again.location()).isEqualTo(ask.path("go"));
        assertThat(ask.kept().at("/state").asString()).isEqualTo("planned");
    }

    @Test
    void savedAgainToBeChangedItOffersNoUndoOfTheWhole() {
        String address = maya.get("/asks/lived").location();
        maya.submit(address, Asking.LIVED, "answer.answer", "no");

        Answer again = maya.follow(maya.submit(address, Asking.LIVED, "answer.answer", "yes"));

        assertThat(again.page().select(".toast")).hasSize(1);
        assertThat(again.page().select(".toast form")).isEmpty();
    }

    private int asks() {
        return maya.get("/api/v1/asks").json().at("/items").size();
    }

    @Test
    void twoPeopleAskedWithinAMinuteAreTwoAsksWithWhatIsTheSameFilledIn() {
        Answer first = maya.submit(
                "/asks/lived",
                Asking.LIVED,
                "lived.title",
                "Ask to join the table",
                "lived.domain",
                "strangers",
                "lived.channel",
                "in-person",
                "ask.place",
                "the café",
                "answer.answer",
                "no");
        Asking one = Asking.at(maya, first);

        Asking other = Asking.sent(maya, maya.submit("/asks/again?of=" + one.id(), Asking.FORECAST));
        other.log("answer.answer", "yes");

        JsonNode kept = other.kept();
        assertThat(kept.at("/title").asString()).isEqualTo("Ask to join the table");
        assertThat(kept.at("/domain").asString()).isEqualTo("strangers");
        assertThat(kept.at("/channel").asString()).isEqualTo("in-person");
        assertThat(kept.at("/place").asString()).isEqualTo("the café");
        assertThat(kept.at("/answer/answer").asString()).isEqualTo("yes");
        assertThat(one.kept().at("/answer/answer").asString()).isEqualTo("no");
    }

    @Test
    void anAskThatAFriendMadeIsKeptAndCountsAsNoAskOfTheirs() {
        Asking ask = Asking.of(maya);

        maya.submit(
                ask.path("backed-out"),
                ask.path("backed-out"),
                "out.inTheWay",
                "friend-asked",
                "out.note",
                "They said no.");

        assertThat(ask.kept().at("/state").asString()).isEqualTo("backed-out");
        assertThat(maya.get("/asks/" + ask.id()).page().text()).contains("A friend did the asking", "They said no.");
    }

    @Test
    void whatThePersonAskedThemselvesNoFriendAsked() {
        Asking planned = Asking.of(maya);
        Asking asked = Asking.of(maya);
        asked.log("answer.answer", "no");

        assertThat(friendAsked(planned)).isOne();
        assertThat(friendAsked(asked)).isZero();
    }

    private int friendAsked(Asking ask) {
        return maya.get(ask.path("backed-out"))
                .page()
                .select("[value=friend-asked]")
                .size();
    }
}
