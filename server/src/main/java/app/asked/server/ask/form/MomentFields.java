package app.asked.server.ask.form;

import app.asked.core.shape.Checked;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Times;
import app.asked.core.time.Moment;
import app.asked.server.journey.LocalNow;
import app.asked.server.web.form.Form;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When something was, as two fields of a form say it: a day and a time. Both may be left blank: then it was as it is
/// kept, and now where nothing is kept. Another day without a time is that day, and no time of it.
///
/// @param part what the names of the two fields begin with: `asked` for `asked.day` and `asked.time`
/// @param day null where it is left blank
/// @param time null where it is left blank
public record MomentFields(
        String part, @Nullable LocalDate day, @Nullable LocalTime time) {
    static MomentFields read(Reading reading, String part) {
        Form form = reading.form();
        LocalDate day = Times.parse(form.value(part + ".day"));
        LocalTime time = parse(form.value(part + ".time"));
        if (day == null && form.has(part + ".day")) {
            reading.look(part + ".", List.of(problem("day", Problem.Code.FORMAT, Map.of("format", "day"))));
        }
        if (time == null && form.has(part + ".time")) {
            reading.look(part + ".", List.of(problem("time", Problem.Code.FORMAT, Map.of("format", "time"))));
        }
        return new MomentFields(part, day, time);
    }

    /// The moment that they mean; a problem where it is still to come.
    public Checked<Moment> over(LocalNow here, @Nullable Moment kept) {
        ZoneId zone = kept == null ? here.zone() : kept.zone();
        Moment fallback = kept == null ? here.moment() : kept;
        LocalDate usualDay = fallback.at().atZone(zone).toLocalDate();
        LocalTime usual = fallback.at().atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        LocalDate onDay = Objects.requireNonNullElse(day, usualDay);
        boolean sameDay = onDay.equals(usualDay);
        LocalTime atTime = time == null && sameDay ? usual : time;
        if (sameDay && usual.equals(atTime)) {
            return new Checked.Valid<>(fallback);
        }
        Moment then = atTime == null
                ? Moment.ofDay(onDay, zone)
                : new Moment(onDay.atTime(atTime).atZone(zone).toInstant(), zone, onDay);
        return then.at().isAfter(here.now())
                ? new Checked.Invalid<>(List.of(problem(part + "/day", Problem.Code.FUTURE, Map.of())))
                : new Checked.Valid<>(then);
    }

    private static Problem problem(String field, Problem.Code code, Map<String, Object> expects) {
        return new Problem("/" + field, code, expects, null);
    }

    private static @Nullable LocalTime parse(String text) {
        try {
            return LocalTime.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
