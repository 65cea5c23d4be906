package app.asked.server.account.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SlowSendersTest {
    private static final TestServer SERVER =
            TestServer.start("asked.sender.grace=1s", "asked.sender.least-per-second=2KB");
    private static final int PIECES = 300;
    private static final int REST = 100;
    private static final String FORM =
            "Sec-Fetch-Site: same-origin\nContent-Type: application/x-www-form-urlencoded\nContent-Length: 9999";

    private final Wire wire = SERVER.wire();

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void headersThatNeverEndAreEnded() throws InterruptedException {
        assertThat(wire.isEndedWhileTrickling("GET /help HTTP/1.1\r\n", at -> "X-" + at + ": a\r\n", PIECES, REST))
                .isTrue();
    }

    @Test
    void aFirstLineThatNeverEndsIsEnded() throws InterruptedException {
        assertThat(wire.isEndedWhileTrickling("GET /", _ -> "a", PIECES, REST)).isTrue();
    }

    @Test
    void aBodyThatTricklesIsEnded() throws InterruptedException {
        assertThat(wire.isEndedWhileTrickling(
                        wire.head("POST /sign-in HTTP/1.1", FORM) + "name=", _ -> "a", PIECES, REST))
                .isTrue();
    }

    @Test
    void aBodyThatNobodyReadsIsEndedToo() throws InterruptedException {
        assertThat(wire.isEndedWhileTrickling(
                        wire.head("POST /no-such-page HTTP/1.1", FORM.replace("same-origin", "cross-site")),
                        _ -> "a",
                        PIECES,
                        REST))
                .isTrue();
    }

    @Test
    void aBodyThatIsSlowAndNotTooSlowIsHeard() throws InterruptedException {
        String kilobyte = "a".repeat(1024);
        String head = wire.head("POST /sign-in HTTP/1.1", FORM.replace("9999", "204800"));

        assertThat(wire.isEndedWhileTrickling(head, _ -> kilobyte, 40, REST)).isFalse();
    }
}
