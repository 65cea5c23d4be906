package app.asked.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WireTest {
    @Test
    void aBodyOfKnownLengthEndsThere() throws IOException {
        var two = bytes("HTTP/1.1 201 \r\nContent-Length: 2\r\n\r\nokHTTP/1.1 204 \r\n\r\n");

        assertThat(Wire.read(two).text()).isEqualTo("ok");
        assertThat(Wire.read(two).status()).isEqualTo(204);
    }

    @Test
    void chunksBecomeOneBody() throws IOException {
        var answer = bytes(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\nA\r\n\": \"sting\"\r\n1\r\n}\r\n0\r\n\r\n");

        assertThat(Wire.read(answer).text()).isEqualTo("{\"a\": \"sting\"}");
    }

    @Test
    void cookiesAreSentAsTheyWereSet() throws IOException {
        var answer =
                bytes("HTTP/1.1 303 \r\nSet-Cookie: asked=abc; Path=/; HttpOnly\r\nSet-Cookie: theme=dusk\r\n\r\n");

        assertThat(Wire.read(answer).cookies()).isEqualTo("asked=abc; theme=dusk");
    }

    @Test
    void anAnswerThatIsNotNeededStopsTheMeasurement() throws IOException {
        var answer = Wire.read(bytes("HTTP/1.1 503 \r\n\r\n"));

        assertThatThrownBy(() -> answer.need(200, 201)).hasMessageContaining("503");
    }

    @Test
    void aClosedConnectionIsNoAnswer() {
        assertThatThrownBy(() -> Wire.read(bytes("HTTP/1.1 20"))).isInstanceOf(EOFException.class);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
