package app.asked.server.challenge.own;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/// What was shared with Asked from another app.
class SharedTest {
    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void itStandsInANewIdeaAndNothingIsSavedYet() {
        Answer form = share("text=Ask+for+a+map%0AAt+the+station&url=https%3A%2F%2Fexample.org%2Fmap");

        assertThat(form.status()).isEqualTo(200);
        assertThat(field(form, "own.title")).isEqualTo("Ask for a map");
        assertThat(field(form, "own.how")).isEqualTo("At the station\nhttps://example.org/map");
        assertThat(maya.get("/api/v1/challenges?origin=own").body()).doesNotContain("Ask for a map");
    }

    @Test
    void savedItIsAnIdeaOfOnesOwn() {
        Answer form = share("title=Ask+the+baker+for+a+tip");

        Answer saved = maya.submit(
                form, form.page().select("form[action^=/challenges/]").attr("action"));

        assertThat(saved.location()).startsWith("/library/");
        assertThat(maya.follow(saved).page().select("h1").text()).isEqualTo("Ask the baker for a tip");
    }

    @Test
    void aLongTextIsNoTitle() {
        String text = "x".repeat(300);

        Answer form = share("text=" + text);

        assertThat(field(form, "own.title")).isEmpty();
        assertThat(field(form, "own.how")).isEqualTo(text);
    }

    /// As a phone sends it: from no page.
    private Answer share(String body) {
        return maya.send(maya.request("/share")
                .setHeader("Sec-Fetch-Site", "none")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String field(Answer form, String name) {
        return form.page().select("[name=" + name + "]").val();
    }
}
