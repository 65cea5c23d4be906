package app.asked.server.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A journey of eight weeks with many asks, brought from a file.
final class LongJourney {
    private static final int DAYS = 56;

    private LongJourney() {}

    static String of(Visitor maya, int asks) {
        LocalDate starts = LocalDate.ofInstant(TestServer.shared().clock().instant(), ZoneOffset.UTC)
                .minusDays(DAYS);
        String journey = UuidCreator.getTimeOrderedEpoch().toString();
        String list = IntStream.range(0, asks)
                .mapToObj(ask -> ask(journey, starts.plusDays((long) ask * DAYS / asks)))
                .collect(Collectors.joining(","));
        Answer brought = maya.postJson("/api/v1/import", """
                {"format": "asked", "version": 1, "journeys": [{"id": "%s", "kind": "own", "starts": "%s",
                 "zone": "Etc/UTC", "length": %d, "rulesAccepted": %s}], "asks": [%s]}""".formatted(journey, starts, DAYS, moment(starts), list));
        assertThat(brought.json().at("/added").asInt()).as(brought.body()).isGreaterThan(asks);
        return "/journeys/" + journey;
    }

    private static String ask(String journey, LocalDate day) {
        return """
                {"id": "%s", "journey": "%s", "challenge": "high-five", "planned": %s,
                 "answer": {"asked": %s, "answer": "no", "lesson": "It passed."}}""".formatted(UuidCreator.getTimeOrderedEpoch(), journey, moment(day), moment(day));
    }

    private static String moment(LocalDate day) {
        return "{\"at\": \"%sT00:01:00Z\", \"zone\": \"Etc/UTC\"}".formatted(day);
    }
}
