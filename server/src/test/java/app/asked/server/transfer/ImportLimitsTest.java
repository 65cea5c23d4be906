package app.asked.server.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/// How much a file may hold, and that no file makes the answer long.
class ImportLimitsTest {
    private static final long LARGEST = DataSize.ofMegabytes(64).toBytes();
    private static final String EMPTY = "{\"format\":\"asked\",\"version\":1}";

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void theLargestFileIsTakenAndOneByteMoreIsNot() {
        Answer largest = sent(BodyPublishers.ofInputStream(() -> padded(LARGEST)));
        Answer larger = sent(BodyPublishers.ofInputStream(() -> padded(LARGEST + 1)));

        assertThat(largest.status()).as(largest.body()).isEqualTo(200);
        assertThat(larger.status()).isEqualTo(413);
        assertThat(larger.json().get("title").asString()).isEqualTo("The file is larger than 64 MB.");
    }

    @Test
    void pageApiAndDocsNameTheSameLimit() throws Exception {
        assertThat(maya.get("/settings/import").page().select("#file-most").text())
                .isEqualTo("Up to 64 MB.");
        assertThat(maya.get("/api/v1/openapi.json").body()).contains("At most 64 MB");
        assertThat(Files.readString(Path.of("../docs/api.md"))).contains("A file to restore can be up to 64 MB");
        assertThat(Files.readString(Path.of("../docs/hosting.md"))).contains("client_max_body_size 100m");
    }

    @Test
    void theLargestFileComesThroughThePageToo() {
        BodyPublisher file = BodyPublishers.ofInputStream(() -> padded(LARGEST));

        Answer done = maya.followToItsEnd(maya.upload("/settings/import", "/settings/import", "file", file));

        assertThat(done.page().select("h1").text()).isEqualTo("Your file is restored");
    }

    @Test
    void millionsOfUnknownFieldsAreAnsweredInAFewLines() {
        String inAnAsk = "{\"format\":\"asked\",\"version\":1,\"asks\":[" + "{\"a\":1,\"b\":2,\"c\":3},".repeat(200_000)
                + "{}]}";

        assertThat(shortlyRefused("{" + unknown(400_000) + "\"format\":\"asked\",\"version\":1}"))
                .isEqualTo(400_000);
        assertThat(shortlyRefused(inAnAsk)).isGreaterThan(800_000);
    }

    @Test
    void aBodyOfUnknownFieldsIsAnsweredInAFewLinesToo() {
        String rule = "/api/v1/rules/01a19b45-b800-7000-8000-000000000009";

        Answer refused = maya.put(rule, "{" + unknown(15_000) + "\"text\":\"ok\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors")).hasSize(100);
        assertThat(refused.json().get("moreErrors").asInt()).isEqualTo(14_900);
    }

    @Test
    void oneThingThatIsLargerThanAnybodyWritesIsNamed() {
        String asks =
                "{\"format\":\"asked\",\"version\":1,\"asks\":[{\"id\":7},{\"x\":[" + "1,".repeat(100_000) + "1]}]}";

        Answer refused = maya.postJson("/api/v1/import", asks);

        assertThat(refused.json().at("/errors").toString())
                .contains("\"/asks/1\"", "1,500,000 characters in one entry");
    }

    @Test
    void deepAndLongThingsAreNoFileOfAsked() {
        assertThat(maya.postJson("/api/v1/import", "[".repeat(100_000)).status())
                .isEqualTo(400);
        assertThat(maya.postJson("/api/v1/import", "{\"a\":" + "[".repeat(50_000))
                        .status())
                .isEqualTo(400);
        assertThat(maya.postJson("/api/v1/import", "{\"version\":" + "9".repeat(5_000) + "}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aListIsNoFileOfAskedHoweverLongItIs() {
        Answer refused = maya.postJson("/api/v1/import", "[" + "1,".repeat(100_000) + "1]");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/expected").asString()).contains("object");
    }

    private static String unknown(int fields) {
        return IntStream.range(0, fields)
                .mapToObj(nth -> "\"field" + nth + "\":1,")
                .collect(Collectors.joining());
    }

    private int shortlyRefused(String file) {
        Answer refused = maya.postJson("/api/v1/import", file);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().length()).isLessThan(40_000);
        return refused.json().get("errors").size()
                + refused.json().get("moreErrors").asInt();
    }

    private Answer sent(BodyPublisher file) {
        return maya.send(maya.request("/api/v1/import")
                .header("Content-Type", "application/json")
                .POST(file));
    }

    /// An empty file with so many spaces before its end that it has that size.
    private static InputStream padded(long size) {
        byte[] empty = EMPTY.getBytes(StandardCharsets.UTF_8);
        InputStream spaces = new InputStream() {
            private long left = size - empty.length;

            @Override
            public int read() {
                return left-- > 0 ? ' ' : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int count = (int) Math.min(length, Math.max(left, 0));
                Arrays.fill(bytes, from, from + count, (byte) ' ');
                left -= count;
                return count == 0 ? -1 : count;
            }
        };
        return new SequenceInputStream(spaces, new ByteArrayInputStream(empty));
    }
}
