package app.asked.server.ask.pages;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OnBothDatabases
class AfterTest {
    private static final String HEAVY = "I want to kill myself.";

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void guessAndFactStandSideBySideOnceTheBeliefIsRatedAgain() {
        Asking ask = Asking.fearing(maya);
        Document saved = maya.follow(
                        ask.log("answer.answer", "no", "answer.fear", "40", "answer.cameTrue", "not-at-all"))
                .page();

        assertThat(saved.select("h1").text()).isEqualTo("You asked.");
        assertThat(saved.text()).contains("They laugh at me").contains("That’s one no, about one thing.");
        assertThat(saved.select(".twofold tbody tr")).hasSize(3);
        assertThat(saved.select("#beliefs")).isEmpty();

        Answer rated = maya.submit(ask.path("saved"), ask.path("belief"), "belief.again", "20");

        assertThat(ask.kept().at("/answer/fearedChance").asInt()).isEqualTo(20);
        assertThat(maya.follow(rated).page().select("#beliefs").text()).isEqualTo("Before: 5. Now: 2.");
    }

    @Test
    void aRecoverySheetIsOfferedAfterTheFirstAnswerAlone() {
        Asking first = Asking.of(maya);
        assertThat(maya.follow(first.log("answer.answer", "no")).page().select("#recovery-sheet a"))
                .hasSize(1);

        Asking second = Asking.of(maya);

        assertThat(maya.follow(second.log("answer.answer", "yes")).page().select("#recovery-sheet"))
                .isEmpty();
    }

    @Test
    void whoHasARecoverySheetIsOfferedNone() {
        maya.submit("/settings/recovery", "/settings/recovery/sheet");
        Asking first = Asking.of(maya);

        assertThat(maya.follow(first.log("answer.answer", "no")).page().select("#recovery-sheet"))
                .isEmpty();
    }

    @Test
    void anUntouchedBeliefStaysUnanswered() {
        Asking ask = Asking.fearing(maya);
        ask.log("answer.answer", "no");

        maya.submit(ask.path("saved"), ask.path("belief"));

        assertThat(ask.kept().at("/answer").has("fearedChance")).isFalse();
    }

    @Test
    void afterAYesAFriendCanBeAskedForSomethingBolder() {
        Asking ask = Asking.sent(
                maya, maya.submit("/asks/new?challenge=cook-with-me", Asking.FORECAST, "ask.who", "my friend Ana"));
        Document saved = maya.follow(ask.log("answer.answer", "yes")).page();

        String bolder = saved.select("a[href$=version=bolder]").attr("href");
        Document page = maya.open(bolder).page();
        assertThat(page.select("[name=ask.version]").val()).isEqualTo("bolder");
        assertThat(page.select("[name=ask.who]").val()).isEqualTo("my friend Ana");
    }

    @Test
    void aStrangerIsNotAskedForMore() {
        Asking ask = Asking.of(maya);

        assertThat(maya.follow(ask.log("answer.answer", "yes")).page().select("a[href$=version=bolder]"))
                .isEmpty();
    }

    @Test
    void whatSatBadlyIsNotSuggestedAgainIfTheySaySo() {
        Visitor alone = TestServer.shared().newPerson();
        Asking ask = Asking.of(alone);
        Document saved = alone.follow(ask.log("answer.answer", "yes", "answer.feelings", "guilty"))
                .page();

        assertThat(saved.select("#sat-badly").text()).contains("didn’t feel right to you");
        Answer hidden = alone.submit(ask.path("saved"), "/library/high-five/hidden");
        assertThat(hidden.location()).isEqualTo("/today");
        assertThat(alone.get("/library?show=hidden").body()).contains("high five");
        Asking fine = Asking.of(alone);
        assertThat(alone.follow(fine.log("answer.answer", "yes", "answer.feelings", "proud"))
                        .page()
                        .select("#sat-badly"))
                .isEmpty();
    }

    @Test
    void aDrinkHasALineOfItsOwn() {
        Document drank = maya.follow(Asking.of(maya).log("answer.answer", "yes", "answer.leanedOn", "had-a-drink"))
                .page();
        Document sober = maya.follow(Asking.of(maya).log("answer.answer", "yes", "answer.leanedOn", "held-phone"))
                .page();

        assertThat(drank.select("#drink").text()).contains("tell someone you trust");
        assertThat(sober.select("#drink")).isEmpty();
    }

    @Test
    void aSentenceToPassOnNamesNobody() {
        Asking ask = Asking.of(maya, "ask.who", "Agnes", "ask.place", "Mill Lane");
        Document saved = maya.follow(ask.log("answer.answer", "no")).page();

        assertThat(saved.select("#telling").text()).endsWith("They said no.").doesNotContain("Agnes", "Mill Lane");
    }

    @Test
    void highDistressIsMetWithThreeEqualChoicesAndNothingElse() {
        Asking ask = Asking.fearing(maya);
        Document page =
                maya.follow(ask.log("answer.answer", "no", "answer.fear", "90")).page();

        assertThat(page.select("main .acts .btn")).hasSize(3);
        assertThat(page.select("main .btn-main, table, form[action$=belief], #telling"))
                .isEmpty();
        assertThat(page.select("main").text()).contains("nothing more to fill in");
    }

    @Test
    void backingOutIsKeptAsAStepWithTheSameKindness() {
        Asking ask = Asking.fearing(maya);
        Answer saved = maya.submit(
                ask.path("backed-out"),
                ask.path("backed-out"),
                "out.inTheWay",
                "looked-busy",
                "out.inTheWay",
                "kept-rehearsing",
                "out.gotTo",
                "came-close");

        JsonNode kept = ask.kept();
        assertThat(kept.at("/state").asString()).isEqualTo("backed-out");
        assertThat(kept.at("/backedOut/inTheWay"))
                .map(JsonNode::asString)
                .containsExactly("looked-busy", "kept-rehearsing");
        assertThat(kept.at("/backedOut/gotTo").asString()).isEqualTo("came-close");
        Document page = maya.follow(saved).page();
        assertThat(page.text()).contains("You came close, and you know");
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void backingOutOfAnAskInWritingSpeaksOfWriting() {
        String api = "/api/v1/asks/" + UuidCreator.getTimeOrderedEpoch();
        maya.put(
                api,
                "{\"title\": \"Ask for a recipe\", \"channel\": \"message\","
                        + " \"planned\": {\"at\": \"2026-01-02T10:00:00Z\", \"zone\": \"UTC\"}}");
        String ask = api.replace("/api/v1", "");

        assertThat(maya.get(ask + "/backed-out").page().text())
                .contains("I opened the chat", "I started writing", "They seemed busy")
                .doesNotContain("I went there", "closed", "I started talking", "looked busy");

        maya.submit(ask + "/backed-out", ask + "/backed-out", "out.gotTo", "went");
        assertThat(maya.get(api).json().at("/backedOut/gotTo").asString()).isEqualTo("went");
        assertThat(maya.get(ask).page().text()).contains("I opened the chat").doesNotContain("I went there");
        assertThat(maya.get(Asking.of(maya).path("backed-out")).page().text()).contains("I went there");
    }

    @Test
    void backingOutNeedsNoWords() {
        Asking ask = Asking.of(maya);

        maya.submit(ask.path("backed-out"), ask.path("backed-out"));

        assertThat(ask.kept().at("/state").asString()).isEqualTo("backed-out");
    }

    @Test
    void somethingBadIsSavedInOneTapWithHelpNear() {
        Asking ask = Asking.of(maya);

        Document page =
                maya.follow(maya.submit(ask.path("log"), ask.path("harm"))).page();

        assertThat(ask.kept().at("/state").asString()).isEqualTo("harmed");
        assertThat(page.text()).contains("I’m sorry that happened.").contains("Are you safe where you are?");
        assertThat(page.select("button[name=safe]")).hasSize(3);
        assertThat(page.select("main input:not([type=hidden]), textarea:not(#note textarea)"))
                .isEmpty();

        Answer unsafe = maya.submit(ask.path("harm"), ask.path("harm"), "safe", "no");
        assertThat(unsafe.location()).isEqualTo("/help#now");
        assertThat(ask.kept().at("/harm/safe").asString()).isEqualTo("no");
    }

    @Test
    void aSlipIntoSomethingBadGivesTheAnswerBack() {
        Asking ask = Asking.of(maya);
        ask.log("answer.answer", "no", "answer.lesson", "A line to keep.");
        Answer harm = maya.follow(maya.submit(ask.path("log"), ask.path("harm")));

        maya.submit(harm, ask.path("harm/undo/*"));

        assertThat(ask.kept().at("/state").asString()).isEqualTo("answered");
        assertThat(ask.kept().at("/answer/lesson").asString()).isEqualTo("A line to keep.");
    }

    @Test
    void afterTheKindWordsThereIsOneMoreQuestionAtATime() {
        Asking ask = Asking.fearing(maya);
        Answer saved = maya.follow(ask.log("answer.answer", "no", "answer.manner", "joking"));

        assertThat(saved.page().select("form[action$=/belief]")).hasSize(1);
        assertThat(saved.page().text()).doesNotContain("Want to keep it?");

        maya.submit(saved, ask.path("belief"), "belief.again", "20");
        Document next = maya.get(ask.path("saved")).page();
        assertThat(next.select("details:not([open]) form[action$=/belief]")).hasSize(1);
        assertThat(next.select("form[action$=/keep]")).hasSize(1);
    }

    @Test
    void heavyWordsAreSavedFirstAndMetOnceADay() {
        Asking ask = Asking.of(maya);
        Answer saved = ask.log("answer.answer", "no", "answer.lesson", HEAVY);

        assertThat(maya.follow(saved).page().select("#heavy").text()).startsWith("That sounds heavy.");
        assertThat(ask.kept().at("/answer/lesson").asString()).isEqualTo(HEAVY);
        assertThat(maya.get(ask.path("saved")).page().select("#heavy")).isEmpty();
    }

    @Test
    void heavyWordsInARetellingAreMetAsWell() {
        Asking ask = Asking.of(maya);
        ask.log("answer.answer", "no");
        Answer saved = maya.submit(ask.path("story"), ask.path("story"), "story.told", HEAVY);

        assertThat(maya.follow(saved).page().select("#heavy")).hasSize(1);
    }

    @Test
    void whoAsksForSomeoneToTalkToIsLedToHelpAndOfferedAPause() {
        Visitor sam = TestServer.shared().newPerson();
        sam.submit("/journeys/new", "/journeys", "journey.kind", "thirty-days");
        Asking ask = Asking.of(sam);
        assertThat(sam.get("/today").page().text()).doesNotContain("Would a pause help right now?");

        Answer saved = ask.log("answer.answer", "no", "answer.lesson", HEAVY);
        String entry = saved.location();
        Answer led = sam.submit(entry, "/care/someone");

        assertThat(led.location()).isEqualTo("/help#someone");
        assertThat(sam.get("/today").page().text()).contains("Would a pause help right now?");
    }
}
