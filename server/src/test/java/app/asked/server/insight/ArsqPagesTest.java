package app.asked.server.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.insight.questions.ProbeItem;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OnBothDatabases
class ArsqPagesTest {
    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void itWaitsForTheFirstAsk() {
        assertThat(main("/a-rsq")).contains("These questions come after your first ask.");
        assertThat(maya.get("/a-rsq/new").location()).isEqualTo("/a-rsq");
    }

    @Test
    void itSaysWhatItIsWhoMadeItAndWhatItIsNot() {
        Element page = maya.get("/a-rsq").page();

        assertThat(page.select("main").text())
                .contains("It’s not a diagnosis")
                .contains("Berenson and others (2009)")
                .contains("The situations are on the authors’ website.");
        assertThat(page.select("a[href^=http]"))
                .hasSize(1)
                .allSatisfy(link -> assertThat(link.attr("rel")).contains("noreferrer"));
        assertThat(page.select("main a[href=/help]")).hasSize(1);
    }

    @Test
    void eighteenAnswersMakeAScoreAndThenItWaits() {
        asks();
        Answer form = maya.open("/a-rsq/new");
        assertThat(form.page().select("fieldset")).hasSize(18);

        Answer saved = maya.submit(form, action(form), answers(18));

        assertThat(saved.location()).isEqualTo("/a-rsq");
        assertThat(kept().get("score").asDouble()).isEqualTo(9);
        assertThat(main("/a-rsq"))
                .contains("Your A‑RSQ score is 9.")
                .contains("two scores are usually less than 5.5 points apart")
                .contains("Score 9.0")
                .contains("You answered these on");
        assertThat(maya.get("/a-rsq/new").location()).isEqualTo("/a-rsq");
    }

    @Test
    void whatIsLeftOpenCanFollowAnotherDay() {
        asks();
        Answer form = maya.open("/a-rsq/new");
        maya.submit(form, action(form), answers(5));
        assertThat(kept().has("score")).isFalse();
        assertThat(main("/a-rsq")).contains("5 of 18 answered");

        Answer again = maya.get(action(form));
        assertThat(again.page().select("fieldset input[checked]:not([value=''])"))
                .hasSize(5);
        maya.submit(again, action(form), answers(18));

        assertThat(maya.get("/api/v1/arsqs").json().get("items")).hasSize(1);
        assertThat(kept().get("score").asDouble()).isEqualTo(9);
    }

    @Test
    void sentTwiceItIsKeptOnce() {
        asks();
        Answer form = maya.open("/a-rsq/new");

        maya.submit(form, action(form), answers(18));
        long rev = kept().get("rev").asLong();
        maya.submit(form, action(form), answers(18));

        assertThat(kept().get("rev").asLong()).isEqualTo(rev);
    }

    @Test
    void withNothingAnsweredThereIsNothingToKeep() {
        asks();
        Answer form = maya.open("/a-rsq/new");

        Answer again = maya.submit(form, action(form));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("main .banner.heed")).hasSize(1);
        assertThat(maya.get("/api/v1/arsqs").json().get("items")).isEmpty();
    }

    @Test
    void whatNeedsAnotherLookKeepsWhatWasTapped() {
        asks();
        Answer form = maya.open("/a-rsq/new");

        Answer again = maya.submit(form, action(form), "situations.1.concern", "4", "situations.1.acceptance", "seven");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page()
                        .select("input[name='situations.1.concern'][value=4]")
                        .hasAttr("checked"))
                .isTrue();
    }

    @Test
    void aTimeCanBeDeletedAndBroughtBack() {
        asks();
        Answer form = maya.open("/a-rsq/new");
        maya.submit(form, action(form), answers(18));

        maya.submit(action(form), action(form) + "/delete");
        Answer after = maya.get("/a-rsq");
        assertThat(after.page().select("#times")).isEmpty();
        assertThat(maya.get("/api/v1/arsqs").json().get("items")).isEmpty();
        assertThat(maya.get(action(form)).status()).isEqualTo(404);

        maya.submit(after, action(form) + "/undo");
        assertThat(kept().get("score").asDouble()).isEqualTo(9);
    }

    @Test
    void theProbeWaitsAWeekAfterItAndItAfterTheProbe() {
        asks();
        Answer form = maya.open("/a-rsq/new");
        maya.submit(form, action(form), answers(1));
        assertThat(main("/probe")).contains("You answered another set of questions on");

        Visitor noor = TestServer.shared().newPerson();
        asks(noor);
        List<String> ten = new ArrayList<>();
        for (ProbeItem item : ProbeItem.usual()) {
            ten.addAll(List.of(item.key(), "40"));
        }
        noor.submit("/probe", "/probe/*", ten.toArray(String[]::new));

        assertThat(noor.get("/a-rsq").page().select("main").text())
                .contains("You answered another set of questions on");
    }

    @Test
    void onARestDayItWaits() {
        asks();
        LocalDate today = LocalDate.ofInstant(now(), ZoneOffset.UTC);
        maya.put("/api/v1/rests/" + id(), "{\"day\": \"%s\", \"zone\": \"Etc/UTC\"}".formatted(today));

        assertThat(main("/a-rsq")).contains("Today is for rest.");
    }

    @Test
    void twoScoresAreDrawnBetweenZeroAndThirtySix() {
        arsq(now().minus(Duration.ofDays(60)), 6, 1);
        arsq(now().minus(Duration.ofDays(30)), 1, 6);

        Element page = maya.get("/a-rsq").page();

        assertThat(page.select("figure svg[role=img] text").eachText()).contains("0", "18", "36");
        assertThat(page.select("figure table td").eachText()).containsExactly("36", "1");
        assertThat(maya.get("/insights").page().select("#a-rsq h2").text()).contains("36 at first, and it’s 1 now");
    }

    private void arsq(Instant at, int concern, int acceptance) {
        List<String> situations = new ArrayList<>();
        for (int number = 1; number <= 9; number++) {
            situations.add("\"%d\": {\"concern\": %d, \"acceptance\": %d}".formatted(number, concern, acceptance));
        }
        Answer written = maya.put(
                "/api/v1/arsqs/" + id(),
                "{\"when\": {\"at\": \"%s\", \"zone\": \"Etc/UTC\"}, \"situations\": {%s}}"
                        .formatted(at, String.join(", ", situations)));
        assertThat(written.status()).as(written.body()).isEqualTo(201);
    }

    private JsonNode kept() {
        return maya.get("/api/v1/arsqs").json().get("items").get(0);
    }

    private String main(String path) {
        return maya.get(path).page().select("main").text();
    }

    private static String action(Answer form) {
        return form.page().select("form[action^=/a-rsq/]").attr("action");
    }

    /// The first so many of the eighteen: concern 3, and acceptance 4.
    private static String[] answers(int count) {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String which = i % 2 == 0 ? "concern" : "acceptance";
            answers.add("situations." + (i / 2 + 1) + "." + which);
            answers.add(i % 2 == 0 ? "3" : "4");
        }
        return answers.toArray(String[]::new);
    }

    private void asks() {
        asks(maya);
    }

    private static void asks(Visitor person) {
        UUID ask = id();
        String moment = "{\"at\": \"%s\", \"zone\": \"Etc/UTC\"}".formatted(now());
        person.put("/api/v1/asks/" + ask, "{\"challenge\": \"high-five\", \"planned\": %s}".formatted(moment));
        person.put("/api/v1/asks/" + ask + "/answer", "{\"asked\": %s, \"answer\": \"no\"}".formatted(moment));
    }

    private static UUID id() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    private static Instant now() {
        return TestServer.shared().clock().instant();
    }
}
