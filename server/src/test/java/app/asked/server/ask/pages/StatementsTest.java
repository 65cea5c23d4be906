package app.asked.server.ask.pages;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// How often a request asks the database: each part of an ask once.
class StatementsTest {
    private final Visitor maya = TestServer.shared().newPerson();
    private final Logger logger = (Logger) LoggerFactory.getLogger("app.asked.statements");
    private final ListAppender<ILoggingEvent> told = new ListAppender<>();

    @BeforeEach
    void listen() {
        told.start();
        logger.addAppender(told);
        logger.setLevel(Level.TRACE);
        logger.setAdditive(false);
    }

    @AfterEach
    void stop() {
        logger.setLevel(null);
        logger.setAdditive(true);
        logger.detachAppender(told);
    }

    @Test
    void loggingByFormTakesAtMostFourteen() {
        Asking ask = Asking.fearing(maya);
        Answer form = maya.get(ask.path("log"));

        assertThat(statements(() -> maya.submit(
                        form,
                        ask.path("answer"),
                        "answer.answer",
                        "no",
                        "answer.fear",
                        "40",
                        "answer.feelings",
                        "proud",
                        "answer.lesson",
                        "It was fine.",
                        "ask.who",
                        "a waiter")))
                .hasSizeBetween(5, 14);
    }

    @Test
    void anAnswerByApiTakesAtMostNine() {
        Asking ask = Asking.fearing(maya);

        assertThat(statements(() -> maya.put("/api/v1" + ask.path("answer"), """
                        {"asked":{"at":"2026-11-23T17:04:05Z","zone":"Europe/London","day":"2026-11-23"},
                         "answer":"no","fear":40,"cameTrue":"not-at-all","lesson":"It was fine."}""")))
                .hasSizeBetween(5, 9);
    }

    @Test
    void todayTakesAtMostTwenty() {
        Asking ask = Asking.fearing(maya);
        ask.log("answer.answer", "no");
        maya.get("/today");

        assertThat(statements(() -> maya.get("/today"))).hasSizeBetween(3, 20);
    }

    private List<String> statements(Supplier<Answer> request) {
        told.list.clear();
        assertThat(request.get().status()).isLessThan(400);
        return told.list.stream().map(ILoggingEvent::getMessage).toList();
    }
}
