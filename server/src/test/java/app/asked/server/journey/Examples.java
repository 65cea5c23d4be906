package app.asked.server.journey;

import app.asked.core.journey.Avoided;
import app.asked.core.journey.Going;
import app.asked.core.journey.Journey;
import app.asked.core.journey.JourneyKind;
import app.asked.core.journey.Takeaway;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.core.words.Scale;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Things of a journey to keep, as they are in the second week of one that starts on MONDAY.
final class Examples {
    static final ZoneId HOME = ZoneId.of("Europe/London");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    static final Instant NOW = Instant.parse("2026-11-11T12:00:00Z");

    private Examples() {}

    static Journey journey(JourneyKind kind, LocalDate starts, @Nullable Moment finished) {
        return new Journey(newId(), kind, starts, HOME, kind.length(), kind.pace(), moment(), finished);
    }

    static Journey finished(Journey journey) {
        return new Journey(
                journey.id(),
                journey.kind(),
                journey.starts(),
                journey.zone(),
                journey.length(),
                journey.pace(),
                journey.rulesAccepted(),
                moment());
    }

    static Avoided avoided(@Nullable LocalDate asked) {
        return new Avoided(newId(), new Line("asking in a shop"), asked);
    }

    static Takeaway takeaway(Journey journey, int week, @Nullable String title) {
        return new Takeaway(
                journey.id(),
                week,
                title == null ? null : new Line(title),
                new Prose("Dogs.\nAnd noes."),
                new Scale(70),
                null,
                Going.DOES_ME_GOOD,
                newId(),
                false,
                moment());
    }

    static Moment moment() {
        return Moment.of(NOW, HOME);
    }

    static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /// A journey that is over.
    static String json(String kind) {
        return """
                {"kind": "%s", "starts": "2025-11-03", "zone": "Europe/London",
                 "rulesAccepted": {"at": "2025-11-02T08:00:00.000Z", "zone": "Europe/London", "day": "2025-11-02"}}
                """.formatted(kind);
    }

    static String jsonAhead() {
        return json("gentle-month").replace("2025-11-03", "2199-01-01");
    }

    static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
