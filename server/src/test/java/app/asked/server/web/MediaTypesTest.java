package app.asked.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypesTest {
    private static final String REST = "/api/v1/rests/01a19b45-b800-7000-8000-000000000010";

    private final Visitor maya = TestServer.shared().newPerson();

    @ParameterizedTest
    @ValueSource(strings = {"application/cbor", "application/xml", "application/yaml", "application/x-jackson-smile"})
    void theApiSpeaksJsonAlone(String type) {
        Answer asked = maya.send(maya.request("/api/v1/asks").header("Accept", type));
        Answer sent = maya.send(maya.request(REST).header("Content-Type", type).PUT(BodyPublishers.ofString("x")));

        assertThat(asked.status()).isEqualTo(406);
        assertThat(asked.header("Content-Type")).startsWith("application/problem+json");
        assertThat(sent.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "gzip", "de, en;q=0.1"})
    void nothingIsSavedForACallerWhoTakesNoAnswer(String type) {
        Answer sent = maya.send(maya.request(REST)
                .header("Accept", type)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"day\": \"2026-01-06\", \"zone\": \"Europe/London\"}")));

        assertThat(sent.status()).isEqualTo(406);
        assertThat(maya.get(REST).status()).isEqualTo(404);
    }
}
