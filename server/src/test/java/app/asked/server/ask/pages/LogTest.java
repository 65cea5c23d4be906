package app.asked.server.ask.pages;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OnBothDatabases
class LogTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = TestServer.shared().clock().today(LONDON);

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void sevenTapsAreStoredExactly() {
        Asking ask = Asking.fearing(maya);

        Answer saved = maya.submit(
                ask.path("log?answer=no"),
                ask.path("answer"),
                "answer.manner",
                "kind",
                "answer.fear",
                "60",
                "answer.sting.worst",
                "20",
                "answer.cameTrue",
                "a-little",
                "answer.feelings",
                "relieved");

        assertThat(saved.location()).isEqualTo(ask.path("saved"));
        JsonNode answer = ask.kept().at("/answer");
        assertThat(answer.at("/answer").asString()).isEqualTo("no");
        assertThat(answer.at("/manner")).map(JsonNode::asString).containsExactly("kind");
        assertThat(answer.at("/fear").asInt()).isEqualTo(60);
        assertThat(answer.at("/sting/worst").asInt()).isEqualTo(20);
        assertThat(answer.at("/cameTrue").asString()).isEqualTo("a-little");
        assertThat(answer.at("/feelings")).map(JsonNode::asString).containsExactly("relieved");
    }

    @Test
    void theAnswerAloneIsEnoughAndNothingElseIsStored() {
        Asking ask = Asking.fearing(maya);

        assertThat(ask.log("answer.answer", "yes").status()).isEqualTo(303);

        JsonNode answer = ask.kept().at("/answer");
        assertThat(answer.has("fear")).isFalse();
        assertThat(answer.has("sting")).isFalse();
        assertThat(answer.has("cameTrue")).isFalse();
        assertThat(answer.has("came")).isFalse();
    }

    @Test
    void withoutAnAnswerItAsksForOneAndKeepsTheRest() {
        Asking ask = Asking.of(maya);

        Answer again = ask.log("answer.fear", "30", "answer.lesson", "It passed.", "answer.manner", "warm");

        assertThat(again.status()).isEqualTo(422);
        Document page = again.page();
        assertThat(page.select("main .heed-line").text()).isEqualTo("Tap what they said. The rest can wait.");
        assertThat(page.select("[name=answer.fear][checked]").val()).isEqualTo("30");
        assertThat(page.select("[name=answer.lesson]").text()).isEqualTo("It passed.");
        assertThat(page.select("[name=answer.manner][checked]").val()).isEqualTo("warm");
        assertThat(ask.kept().has("answer")).isFalse();
    }

    @Test
    void badInputIsAnsweredBesideItsField() {
        Asking ask = Asking.of(maya);

        Answer again =
                ask.log("answer.answer", "no", "answer.fear", "130", "answer.manner", "rude", "answer.nothing", "1");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#answer\\.fear .heed-line").text()).contains("from 0 to 100");
        assertThat(again.page().select("#answer\\.manner .heed-line")).isNotEmpty();
    }

    @Test
    void anEarlierDayAndTimeCanBeSaid() {
        Asking ask = Asking.of(maya);
        LocalDate earlier = TODAY.minusDays(3);

        ask.log("answer.answer", "no", "asked.day", earlier.toString(), "asked.time", "17:30");

        assertThat(ask.kept().at("/answer/asked/day").asString()).isEqualTo(earlier.toString());
        assertThat(ask.kept().at("/answer/asked/at").asString())
                .isEqualTo(earlier.atTime(17, 30)
                        .atZone(LONDON)
                        .toInstant()
                        .toString()
                        .replace("Z", ".000Z"));
    }

    @Test
    void anEarlierDayOfWhichNoTimeIsToldIsShownAlone() {
        Asking ask = Asking.of(maya);
        LocalDate earlier = TODAY.minusDays(3);

        ask.log("answer.answer", "no", "asked.day", earlier.toString());

        assertThat(ask.kept().at("/answer/asked/day").asString()).isEqualTo(earlier.toString());
        assertThat(maya.get("/asks/" + ask.id()).page().select("main").text())
                .doesNotContain("12:00", "00:00", "AM", "PM");
        var form = maya.get("/asks/" + ask.id() + "/log").page();
        assertThat(form.select("[name=asked.day]").val()).isEqualTo(earlier.toString());
        assertThat(form.select("[name=asked.time]").val()).isEmpty();
        var before = ask.kept();
        ask.log("answer.answer", "no", "asked.day", earlier.toString(), "asked.time", "");
        assertThat(ask.kept().at("/answer/asked")).isEqualTo(before.at("/answer/asked"));
    }

    @Test
    void aDayToComeNeedsAnotherLook() {
        Asking ask = Asking.of(maya);

        Answer again =
                ask.log("answer.answer", "no", "asked.day", TODAY.plusDays(2).toString());

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#asked\\.day-problem")).isNotEmpty();
    }

    @Test
    void whatIsOpenedToBeChangedAndSavedAsItIsStaysAsItIs() {
        Asking ask = Asking.fearing(maya);
        ask.log(
                "answer.answer", "another-offer",
                "answer.fear", "70",
                "answer.sting.worst", "30",
                "answer.sting.now", "10",
                "answer.feelings", "amused",
                "feelingsOwn", "wobbly, oddly brave",
                "answer.body", "dry-mouth",
                "answer.cameOfIt", "chat",
                "answer.leanedOn", "held-phone",
                "answer.forLess", "true",
                "answer.offer", "Half a bun",
                "answer.lesson", "One\ntwo",
                "answer.cameTrue", "not-at-all");
        maya.submit(ask.path("saved"), ask.path("belief"), "belief.again", "20");
        maya.submit(ask.path("story"), ask.path("story"), "story.told", "That I was a fool.");
        JsonNode before = ask.kept();

        ask.log();

        assertThat(before.at("/answer/feelings"))
                .map(JsonNode::asString)
                .containsExactly("amused", "own:wobbly", "own:oddly brave");
        assertThat(before.at("/answer/story/told").asString()).isEqualTo("That I was a fool.");
        assertThat(ask.kept()).isEqualTo(before);
    }

    @Test
    void changingOneThingChangesThatAlone() {
        Asking ask = Asking.fearing(maya);
        ask.log("answer.answer", "no", "answer.fear", "70", "answer.lesson", "It passed.");
        String asked = ask.kept().at("/answer/asked/at").asString();

        ask.log("answer.answer", "soft-no");

        assertThat(ask.kept().at("/answer/answer").asString()).isEqualTo("soft-no");
        assertThat(ask.kept().at("/answer/fear").asInt()).isEqualTo(70);
        assertThat(ask.kept().at("/answer/lesson").asString()).isEqualTo("It passed.");
        assertThat(ask.kept().at("/answer/asked/at").asString()).isEqualTo(asked);
    }

    @Test
    void aFormThatLayOpenDoesNotWriteOverWhatWasWrittenSince() {
        Asking ask = Asking.of(maya);
        ask.log("answer.answer", "no");
        Answer open = maya.get(ask.path("log"));
        ask.log("answer.answer", "no", "answer.lesson", "Written elsewhere.");

        Answer again = maya.submit(open, ask.path("answer"), "answer.fear", "10");

        assertThat(again.status()).isEqualTo(409);
        assertThat(ask.kept().at("/answer/lesson").asString()).isEqualTo("Written elsewhere.");
        assertThat(maya.submit(again, ask.path("answer")).status()).isEqualTo(303);
    }

    @Test
    void sentTwiceItIsOneAnswer() {
        Asking ask = Asking.of(maya);
        Answer page = maya.get(ask.path("log"));
        maya.submit(page, ask.path("answer"), "answer.answer", "no", "answer.fear", "20");
        JsonNode once = ask.kept();

        maya.submit(page, ask.path("answer"), "answer.answer", "no", "answer.fear", "20");

        assertThat(ask.kept()).isEqualTo(once);
    }

    @Test
    void aWaitingAnswerClosesLaterAndKeepsWhenItWasAsked() {
        Asking ask = Asking.of(maya);
        ask.log("answer.answer", "waiting", "answer.fear", "40");
        String asked = ask.kept().at("/answer/asked/at").asString();

        assertThat(ask.kept().at("/state").asString()).isEqualTo("waiting");
        ask.log("answer.answer", "soft-no");

        assertThat(ask.kept().at("/state").asString()).isEqualTo("answered");
        assertThat(ask.kept().at("/answer/asked/at").asString()).isEqualTo(asked);
        assertThat(ask.kept().at("/answer/came/at").asString()).isGreaterThanOrEqualTo(asked);
        assertThat(ask.kept().at("/answer/fear").asInt()).isEqualTo(40);
    }

    @Test
    void aSlipIsTakenBackAndTheLogCanBeWrittenAnew() {
        Asking ask = Asking.of(maya);
        Answer saved = maya.follow(ask.log("answer.answer", "yes"));

        assertThat(maya.submit(saved, ask.path("undo/*")).location()).isEqualTo(ask.path("go"));
        assertThat(ask.kept().at("/state").asString()).isEqualTo("planned");

        ask.log("answer.answer", "no");
        assertThat(ask.kept().at("/answer/answer").asString()).isEqualTo("no");
    }

    @Test
    void whoAskedAfterAllSaysSo() {
        Asking ask = Asking.of(maya);
        maya.submit(ask.path("backed-out"), ask.path("backed-out"), "out.gotTo", "went");

        ask.log("answer.answer", "yes");

        assertThat(ask.kept().at("/state").asString()).isEqualTo("answered");
        assertThat(ask.kept().has("backedOut")).isFalse();
    }

    @Test
    void anAskThatLifeBroughtIsWrittenDownWithoutAChallenge() {
        Answer saved = maya.submit(
                "/asks/lived",
                Asking.LIVED,
                "lived.title",
                "Asked for a later train",
                "answer.answer",
                "yes",
                "ask.who",
                "a guard");
        Asking ask = new Asking(maya, saved.location().split("/", -1)[2]);

        assertThat(ask.kept().has("challenge")).isFalse();
        assertThat(ask.kept().at("/title").asString()).isEqualTo("Asked for a later train");
        assertThat(ask.kept().at("/who").asString()).isEqualTo("a guard");
        assertThat(ask.kept().at("/answer/answer").asString()).isEqualTo("yes");
        assertThat(maya.follow(saved).status()).isEqualTo(200);
    }

    @Test
    void anAskThatLifeBroughtMaySayWhomItWasAskedOfAndHow() {
        Answer saved = maya.submit(
                "/asks/lived", Asking.LIVED, "answer.answer", "no", "lived.domain", "work", "lived.channel", "phone");
        Asking ask = new Asking(maya, saved.location().split("/", -1)[2]);

        assertThat(ask.kept().at("/domain").asString()).isEqualTo("work");
        assertThat(ask.kept().at("/channel").asString()).isEqualTo("phone");
        Document again = maya.get("/asks/lived/" + ask.id()).page();
        assertThat(again.select("[name=lived.domain][checked]").val()).isEqualTo("work");
        assertThat(again.select("[name=lived.channel][checked]").val()).isEqualTo("phone");
    }

    @Test
    void whatWasAvoidedIsTickedOnTheDayItWasAsked() {
        String id = "01a19b45-b800-7000-8000-000000000042";
        maya.put("/api/v1/avoided/" + id, "{\"text\": \"asking for help\"}");

        Answer page = maya.open("/asks/lived");
        maya.submit(page, Asking.LIVED, "answer.answer", "no", "avoided", id);
        maya.submit(page, Asking.LIVED, "answer.answer", "no", "avoided", id);

        assertThat(maya.get("/api/v1/avoided/" + id).json().at("/asked").asString())
                .isEqualTo(TODAY.toString());
        assertThat(maya.get("/api/v1/asks").json().at("/items")).hasSize(1);
    }
}
