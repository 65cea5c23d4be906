package app.asked.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A made person's year: a journey that is under way, and a thousand asks of it, forecast, answered and put into words.
final class Year {
    private static final int ASKS = 1_000;
    private static final int DAYS = 350;
    private static final List<String> CHALLENGES =
            List.of("high-five", "pet-dog", "shadow-day", "something-to-watch", "help-me-decide");
    private static final List<String> ANSWERS = List.of("yes", "no", "soft-no", "another-offer", "no-reply");
    private static final String TEXT =
            "I thought they would mind, and they smiled. ".repeat(6).strip();

    private final UUID journey;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final List<UUID> ids = new ArrayList<>();

    Year(UUID journey) {
        this.journey = journey;
        while (ids.size() < ASKS) {
            ids.add(UuidCreator.getTimeOrderedEpoch());
        }
    }

    /// The latest.
    UUID anAsk() {
        return ids.getLast();
    }

    /// A journey, and asks, forecasts and answers.
    int things() {
        return 1 + 3 * ASKS;
    }

    String file() {
        List<String> asks = new ArrayList<>();
        for (int i = 0; i < ASKS; i++) {
            asks.add(ask(i));
        }
        LocalDate starts = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(DAYS);
        return """
                {"format": "asked", "version": 1, "journeys": [{"id": "%s", "kind": "own", "starts": "%s", "zone": "UTC",
                 "length": 366, "pace": {"least": 7, "most": 7}, "rulesAccepted": %s}], "asks": [%s]}""".formatted(journey, starts, moment(now.minus(DAYS, ChronoUnit.DAYS)), String.join(",\n", asks));
    }

    private String ask(int nth) {
        String when = moment(now.minus((long) (ASKS - nth) * DAYS * 24 / ASKS, ChronoUnit.HOURS));
        String answer = ANSWERS.get(nth % ANSWERS.size());
        return """
                {"id": "%s", "journey": "%s", "challenge": "%s", "version": "as-is", "title": "Ask for a small thing",
                 "who": "walker", "planned": %s, "forecast": {"made": %s, "chanceOfNo": %d, "fear": %d,
                 "feared": "They laugh at me", "fearedChance": 55}, "answer": {"asked": %s, "answer": "%s",
                 "fear": %d, "cameTrue": "not-at-all", "lesson": "%s"}}""".formatted(
                        ids.get(nth),
                        journey,
                        CHALLENGES.get(nth % CHALLENGES.size()),
                        when,
                        when,
                        nth % 101,
                        80 - nth * 50 / ASKS,
                        when,
                        answer,
                        60 - nth * 40 / ASKS,
                        TEXT);
    }

    private static String moment(Instant at) {
        return "{\"at\": \"%s\", \"zone\": \"UTC\"}".formatted(at);
    }
}
