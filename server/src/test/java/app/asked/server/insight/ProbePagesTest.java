package app.asked.server.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.insight.questions.ProbeItem;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ProbePagesTest {
    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void itIsOfferedBeforeTheFirstAskAsAStart() {
        assertThat(maya.open("/insights").page().select("main a[href=/probe]")).hasSize(1);

        Answer page = maya.open("/probe");
        assertThat(page.page().select("main").text()).contains("and once more a week later");

        maya.submit(page, "/probe/*", answers("60"));
        LocalDate inAWeek = LocalDate.ofInstant(now(), ZoneOffset.UTC).plusDays(7);
        assertThat(maya.open("/probe").page().select("main").text())
                .contains("You can answer them again starting")
                .contains(Integer.toString(inAWeek.getDayOfMonth()));
    }

    @Test
    void tenTapsAreKeptAndThenItWaits() {
        asks();

        Answer saved = maya.submit("/probe", "/probe/*", answers("40"));

        assertThat(saved.location()).isEqualTo("/insights");
        assertThat(maya.get("/api/v1/ratings").json().get("items")).hasSize(10).allSatisfy(rating -> {
            assertThat(rating.get("for").asString()).isEqualTo("probe");
            assertThat(rating.get("challenge").asString()).startsWith("probe-");
            assertThat(rating.get("fear").asInt()).isEqualTo(40);
        });
        assertThat(maya.open("/probe").page().select("main").text()).contains("You answered these on");
    }

    @Test
    void sentTwiceItIsRatedOnce() {
        asks();
        Answer page = maya.open("/probe");

        maya.submit(page, "/probe/*", answers("40"));
        maya.submit(page, "/probe/*", answers("40"));

        assertThat(maya.get("/api/v1/ratings").json().get("items")).hasSize(10);
    }

    @Test
    void eachCanBeSkipped() {
        asks();

        maya.submit("/probe", "/probe/*", "ask-the-way", "0");

        assertThat(maya.get("/api/v1/ratings").json().get("items")).hasSize(1);
        assertThat(maya.open("/probe").page().select("form[action^=/probe/]")).hasSize(1);
    }

    @Test
    void whoseDaysRuleAnAskOutImaginesAnotherAndKeepsIt() {
        asks();
        maya.put("/api/v1/my-days", "{\"ways\": [\"phone\", \"email\"], \"company\": [\"shops\"]}");
        Answer page = maya.open("/probe");
        assertThat(page.page().select("fieldset.scale")).hasSize(10);
        assertThat(page.page().select("main").text())
                .contains("Call or message a store", "an hour of help")
                .doesNotContain("on the street", "at a party", "coworker");

        maya.submit(page, "/probe/*", "opening-hours", "30");
        maya.put("/api/v1/my-days", "{\"ways\": [\"in-person\"]}");

        String id = page.page().select("form[action^=/probe/]").attr("action");
        assertThat(maya.open(id).page().select("[name=opening-hours][checked]").val())
                .isEqualTo("30");
        assertThat(maya.open("/probe").page().select("[name=ask-the-way]")).isEmpty();
    }

    @Test
    void onARestDayItWaits() {
        asks();
        LocalDate today = LocalDate.ofInstant(now(), ZoneOffset.UTC);
        maya.put("/api/v1/rests/" + id(), "{\"day\": \"%s\", \"zone\": \"Etc/UTC\"}".formatted(today));

        assertThat(maya.open("/probe").page().select("main").text()).contains("Today is for rest.");
    }

    private static String[] answers(String value) {
        List<String> answers = new ArrayList<>();
        for (ProbeItem item : ProbeItem.usual()) {
            answers.add(item.key());
            answers.add(value);
        }
        return answers.toArray(String[]::new);
    }

    private void asks() {
        UUID ask = id();
        String moment = "{\"at\": \"%s\", \"zone\": \"Etc/UTC\"}".formatted(now());
        maya.put("/api/v1/asks/" + ask, "{\"challenge\": \"high-five\", \"planned\": %s}".formatted(moment));
        maya.put("/api/v1/asks/" + ask + "/answer", "{\"asked\": %s, \"answer\": \"no\"}".formatted(moment));
    }

    private static UUID id() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    private static Instant now() {
        return TestServer.shared().clock().instant();
    }
}
