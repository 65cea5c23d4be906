package app.asked.server.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.TestServer;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// What a caller sent makes no lines and no colors in the log.
class EscapedLogsTest {
    private static final String FORGED = "asked\n2026-11-23 ERROR all is lost\r\u001b[31m\u2028\u202e\u0085end";

    private final TestServer server = TestServer.shared();
    private final Logger root = (Logger) LoggerFactory.getLogger("ROOT");
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();

    @BeforeEach
    void listen() {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
        encoder.setPattern("%p %m%n%escapedException");
        encoder.start();
        appender.setContext(encoder.getContext());
        appender.setEncoder(encoder);
        appender.setOutputStream(written);
        appender.start();
        root.addAppender(appender);
    }

    @AfterEach
    void leave() {
        root.detachAppender(appender);
    }

    @Test
    void aMessageIsOneLineWhateverItHolds() {
        root.warn("no such page: {}", FORGED);

        assertThat(log())
                .isEqualTo("WARN no such page: asked\\n2026-11-23 ERROR all is lost\\u{d}\\u{1b}[31m\\u{2028}\\u{202e}"
                        + "\\u{85}end\n");
    }

    @Test
    void soAreTheMessagesOfAnExceptionAndOfItsCauses() {
        var thrown = new IllegalStateException(FORGED, new IllegalArgumentException(FORGED));
        thrown.addSuppressed(new IllegalArgumentException(FORGED));

        root.error("a bug", thrown);

        assertThat(log().lines())
                .noneMatch(line -> line.startsWith("2026"))
                .filteredOn(line -> line.contains("all is lost"))
                .hasSize(3);
        assertThat(log()).doesNotContain("\u001b", "\u202e", "\r");
    }

    @Test
    void aNameThatCannotBeReadIsRefusedAndNotLogged() {
        var visitor = server.visitor();

        var answer = visitor.post("/sign-in", "name", "Maya", "x\n2026-11-23 ERROR \u001b[31m", "1", "\u0000", "2");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page().select("h1").text()).isEqualTo("Asked couldn’t read that form.");
        assertThat(log()).isEmpty();
    }

    private String log() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
