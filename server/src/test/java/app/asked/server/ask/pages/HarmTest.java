package app.asked.server.ask.pages;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.time.ZoneId;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OnBothDatabases
class HarmTest {
    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void somethingBadFromTheLogKeepsTheAnswerAndAllThatWasTyped() {
        Asking ask = Asking.fearing(maya);

        Answer saved = maya.submit(
                ask.path("log"),
                ask.path("harm"),
                "answer.answer",
                "yes",
                "answer.fear",
                "60",
                "answer.feelings",
                "afraid",
                "feelingsOwn",
                "shaken",
                "answer.cameTrue",
                "a-little",
                "answer.lesson",
                "Someone shouted at me from behind.",
                "ask.who",
                "a woman at the bus stop",
                "ask.place",
                "Mill Lane");

        assertThat(saved.location()).isEqualTo(ask.path("harm"));
        JsonNode kept = ask.kept();
        assertThat(kept.at("/state").asString()).isEqualTo("harmed");
        assertThat(kept.at("/answer/answer").asString()).isEqualTo("yes");
        assertThat(kept.at("/answer/fear").asInt()).isEqualTo(60);
        assertThat(kept.at("/answer/feelings")).map(JsonNode::asString).containsExactly("afraid", "own:shaken");
        assertThat(kept.at("/answer/cameTrue").asString()).isEqualTo("a-little");
        assertThat(kept.at("/answer/lesson").asString()).isEqualTo("Someone shouted at me from behind.");
        assertThat(kept.at("/who").asString()).isEqualTo("a woman at the bus stop");
        assertThat(kept.at("/place").asString()).isEqualTo("Mill Lane");
        assertThat(kept.at("/harm").has("note")).isFalse();
    }

    @Test
    void somethingBadBeforeTheyAnsweredKeepsAllThatWasTypedInItsNote() {
        Asking ask = Asking.of(maya);

        maya.submit(
                ask.path("log"),
                ask.path("harm"),
                "answer.fear",
                "90",
                "answer.body",
                "shaky-hands",
                "answer.offer",
                "A ride home",
                "answer.lesson",
                "He followed me.",
                "ask.who",
                "a man");

        JsonNode kept = ask.kept();
        assertThat(kept.has("answer")).isFalse();
        assertThat(kept.at("/who").asString()).isEqualTo("a man");
        assertThat(kept.at("/harm/note").asString())
                .contains("He followed me.", "shaky hands", "A ride home")
                .containsPattern("\\b9\\b");
    }

    @Test
    void somethingBadWhereLifeBroughtTheAskKeepsWhatItWasOfWhomAndWhere() {
        Answer saved = maya.submit(
                "/asks/lived",
                "/asks/lived/*/harm",
                "lived.title",
                "Asked for a seat",
                "ask.who",
                "a man on the bus",
                "ask.place",
                "the 12",
                "answer.lesson",
                "I got off.");

        Asking ask = Asking.at(maya, saved);
        assertThat(saved.location()).isEqualTo(ask.path("harm"));
        assertThat(ask.kept().at("/title").asString()).isEqualTo("Asked for a seat");
        assertThat(ask.kept().at("/who").asString()).isEqualTo("a man on the bus");
        assertThat(ask.kept().at("/place").asString()).isEqualTo("the 12");
        assertThat(ask.kept().at("/harm/note").asString()).isEqualTo("I got off.");
    }

    @Test
    void aSecondTapTakesNothingAway() {
        Answer blank = maya.open("/asks/lived");
        Answer saved = maya.submit(
                blank,
                "/asks/lived/*/harm",
                "lived.title",
                "Asked for a seat",
                "ask.who",
                "a man",
                "ask.place",
                "the 12",
                "answer.answer",
                "no",
                "answer.lesson",
                "I got off.");
        Asking ask = Asking.at(maya, saved);
        JsonNode before = ask.kept();

        maya.submit(blank, "/asks/lived/*/harm");

        assertThat(ask.kept()).isEqualTo(before);
    }

    @Test
    void whatCannotBeSavedAsItStandsIsInTheNoteAndStopsNothing() {
        Asking ask = Asking.of(maya);
        String tooLong = "She had a dog. ".repeat(20);
        String tomorrow = TestServer.shared()
                .clock()
                .today(ZoneId.of("Europe/London"))
                .plusDays(2)
                .toString();

        maya.submit(
                ask.path("log"),
                ask.path("harm"),
                "answer.answer",
                "no",
                "answer.fear",
                "50",
                "ask.who",
                tooLong,
                "ask.place",
                "the park",
                "asked.day",
                tomorrow);

        JsonNode kept = ask.kept();
        assertThat(kept.at("/answer/answer").asString()).isEqualTo("no");
        assertThat(kept.at("/answer/fear").asInt()).isEqualTo(50);
        assertThat(kept.at("/place").asString()).isEqualTo("the park");
        assertThat(kept.has("who")).isFalse();
        assertThat(kept.at("/harm/note").asString()).contains(tooLong, tomorrow);
    }

    @Test
    void wordsTooLongForAnythingComeBackToBeCopied() {
        Asking ask = Asking.of(maya);
        String lesson = "It went on, and on. ".repeat(1_200).strip();

        Answer saved = maya.submit(ask.path("log"), ask.path("harm"), "answer.answer", "no", "answer.lesson", lesson);

        assertThat(ask.kept().at("/state").asString()).isEqualTo("harmed");
        assertThat(ask.kept().at("/answer/answer").asString()).isEqualTo("no");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.page().select("textarea[readonly]").val()).isEqualTo(lesson);
        assertThat(saved.page().select("button[name=safe]")).hasSize(3);
    }

    @Test
    void somethingBadWhileTurningBackKeepsBoth() {
        Asking ask = Asking.of(maya);

        maya.submit(
                ask.path("backed-out"),
                ask.path("harm"),
                "out.inTheWay",
                "not-safe",
                "out.gotTo",
                "came-close",
                "out.note",
                "He grabbed my arm.");

        assertThat(ask.kept().at("/state").asString()).isEqualTo("harmed");
        assertThat(ask.kept().at("/backedOut/gotTo").asString()).isEqualTo("came-close");
        assertThat(ask.kept().at("/backedOut/note").asString()).isEqualTo("He grabbed my arm.");
    }

    @Test
    void anAnswerFromAnotherWindowStaysAndTheTypedOneIsInTheNote() {
        Asking ask = Asking.of(maya);
        Answer open = maya.get(ask.path("log"));
        ask.log("answer.answer", "yes", "answer.lesson", "Written elsewhere.");

        maya.submit(open, ask.path("harm"), "answer.answer", "no", "answer.lesson", "They spat.");

        assertThat(ask.kept().at("/answer/answer").asString()).isEqualTo("yes");
        assertThat(ask.kept().at("/answer/lesson").asString()).isEqualTo("Written elsewhere.");
        assertThat(ask.kept().at("/harm/note").asString()).contains("They spat.");
    }

    @Test
    void takenBackTheAnswerStaysAndANoteIsInTheLogAgain() {
        Asking answered = Asking.of(maya);
        Answer noted = maya.follow(maya.submit(
                answered.path("log"), answered.path("harm"), "answer.answer", "no", "answer.lesson", "A line."));
        Answer undone = maya.submit(noted, answered.path("harm/undo/*"));
        Asking silent = Asking.of(maya);
        Answer alone =
                maya.follow(maya.submit(silent.path("log"), silent.path("harm"), "answer.lesson", "Another line."));
        Answer back = maya.submit(alone, silent.path("harm/undo/*"));

        assertThat(undone.location()).isEqualTo(answered.path("log"));
        Document log = maya.follow(undone).page();
        assertThat(log.select(".toast").text()).startsWith("Undone.");
        assertThat(log.select("[name=answer.answer][checked]").val()).isEqualTo("no");
        assertThat(log.select("[name=answer.lesson]").text()).isEqualTo("A line.");
        assertThat(answered.kept().at("/state").asString()).isEqualTo("answered");
        assertThat(answered.kept().at("/answer/lesson").asString()).isEqualTo("A line.");
        assertThat(back.location()).isEqualTo(silent.path("log"));
        assertThat(maya.follow(back).page().select("[name=answer.lesson]").text())
                .isEqualTo("Another line.");
    }

    @Test
    void takenBackWhileTurningBackThatFormIsOpenAgain() {
        Asking ask = Asking.of(maya);
        Answer noted = maya.follow(maya.submit(ask.path("backed-out"), ask.path("harm"), "out.note", "It was dark."));

        Answer undone = maya.submit(noted, ask.path("harm/undo/*"));

        assertThat(undone.location()).isEqualTo(ask.path("backed-out"));
        assertThat(maya.follow(undone).page().select("[name=out.note]").text()).isEqualTo("It was dark.");
    }

    @Test
    void anAnswerWrittenAfterwardsStandsBesideItAndHelpComesFirst() {
        Asking ask = Asking.of(maya);
        maya.submit(ask.path("log"), ask.path("harm"));

        Answer saved = ask.log("answer.answer", "soft-no");

        assertThat(ask.kept().at("/answer/answer").asString()).isEqualTo("soft-no");
        assertThat(ask.kept().at("/state").asString()).isEqualTo("harmed");
        assertThat(maya.follow(saved).location()).isEqualTo(ask.path("harm"));
        Document detail = maya.get("/asks/" + ask.id()).page();
        assertThat(detail.text()).contains("I’m sorry that happened.", "Soft no");
        assertThat(detail.select("a[href^=/asks/again], a[href$=/story]")).isEmpty();
        assertThat(maya.get(ask.path("harm")).page().select("a.back").attr("href"))
                .isEqualTo("/asks/" + ask.id());
    }

    @Test
    void theEnterKeySavesTheAnswerAndNotSomethingBad() {
        for (String path : new String[] {Asking.of(maya).path("log"), "/asks/lived"}) {
            Elements buttons = maya.open(path).page().select("form[method=post] button[type=submit]");

            assertThat(buttons.eachAttr("formaction")).isNotEmpty();
            assertThat(buttons.getFirst().hasAttr("formaction")).isFalse();
        }
    }
}
