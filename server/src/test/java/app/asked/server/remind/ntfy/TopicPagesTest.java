package app.asked.server.remind.ntfy;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.remind.Reminded;
import app.asked.server.remind.Rounds;
import app.asked.server.remind.push.PushService;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import app.asked.server.web.api.JsonShapes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Reminders posted to a topic, over real HTTP. It is Tuesday, noon.
class TopicPagesTest {
    private static final String HERE = "/settings/reminders/ntfy";

    @Test
    void itIsPostedOnceAndItsButtonsWork() throws IOException, InterruptedException {
        try (PushService ntfy = new PushService();
                TestServer server = TestServer.start("asked.signup=open", "asked.reachable=127.0.0.1")) {
            Visitor maya = new Reminded(server).wants("12:30").visitor();
            maya.submit(HERE, HERE, "address", ntfy.url() + "/a-long-word");

            Rounds.pass(server, Duration.ofMinutes(31));
            PushService.Message posted = ntfy.await(1).getFirst();
            Rounds.pass(server, Duration.ofMinutes(1));

            JsonNode message = JsonShapes.mapper().readTree(new String(posted.body(), StandardCharsets.UTF_8));
            assertThat(posted.path()).isEqualTo("/");
            assertThat(message.get("topic").asString()).isEqualTo("a-long-word");
            assertThat(message.get("message").asString()).isEqualTo("A small moment for you");
            assertThat(message.at("/actions/1/label").asString()).isEqualTo("Rest today");
            assertThat(ntfy.messages()).hasSize(1);

            String rest = message.at("/actions/1/url").asString().replaceFirst("https?://[^/]+", "");
            server.visitor().post(rest);
            assertThat(maya.get("/api/v1/rests").json().get("items")).hasSize(1);

            maya.submit(HERE, HERE + "/off");
            server.clock().forward(Duration.ofHours(23));
            Rounds.pass(server, Duration.ofHours(1));
            Thread.sleep(200);
            assertThat(ntfy.messages()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a-long-word",
                "http://ntfy.example/a-word",
                "https://127.0.0.1/a-word",
                "https://10.0.0.8/a-word",
                "https://[::1]/a-word",
                "https://localhost/a-word",
                "https://1.1.1.1/a/b",
                "https://me:secret@1.1.1.1/a-word",
                "https://1.1.1.1/a-word?x=y"
            })
    void whatIsNoTopicOnTheOpenInternetIsRefusedAndStaysTyped(String address) {
        Visitor maya = TestServer.shared().newPerson();

        Answer refused = maya.submit(HERE, HERE, "address", address);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#address").val()).isEqualTo(address);
        assertThat(maya.get(HERE).page().select("#address").val()).isEmpty();
    }

    @Test
    void oneOnTheOpenInternetIsKept() {
        Visitor maya = TestServer.shared().newPerson();

        maya.submit(HERE, HERE, "address", " https://1.1.1.1/a-word ");

        assertThat(maya.get(HERE).page().select("#address").val()).isEqualTo("https://1.1.1.1/a-word");
    }
}
