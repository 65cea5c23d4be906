package app.asked.core.journey;

import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Times;
import app.asked.core.time.Moment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A set period of practice. Its days turn at midnight in its zone.
///
/// @param length journey days, 7 to 366; a paused day is none
/// @param rulesAccepted when the ground rules were accepted
/// @param finished when it was ended early, kindly
public record Journey(
        UUID id,
        JourneyKind kind,
        LocalDate starts,
        ZoneId zone,
        int length,
        Pace pace,
        Moment rulesAccepted,
        @Nullable Moment finished) {
    /// With days that turn there.
    public Journey in(ZoneId other) {
        return new Journey(id, kind, starts, other, length, pace, rulesAccepted, finished);
    }

    public static Journey read(UUID id, Fields in) {
        JourneyKind kind = in.need("kind", Choices.one(JourneyKind.class));
        Pace given = in.part("pace", Pace::read);
        Journey read = new Journey(
                id,
                kind,
                in.need("starts", Times.DAY),
                in.need("zone", Times.ZONE),
                in.or("length", Numbers.whole(7, 366), kind.length()),
                given == null ? kind.pace() : given,
                in.need("rulesAccepted", Times.MOMENT),
                in.opt("finished", Times.MOMENT));
        boolean own = kind == JourneyKind.OWN;
        in.rule(own || read.length == kind.length(), "length", Problem.Code.RULE, Map.of("rule", "length-of-kind"));
        in.rule(own || read.pace.equals(kind.pace()), "pace", Problem.Code.RULE, Map.of("rule", "pace-of-kind"));
        return read;
    }

    /// The same, ended early.
    public Journey finished(Moment when) {
        return new Journey(id, kind, starts, zone, length, pace, rulesAccepted, when);
    }
}
