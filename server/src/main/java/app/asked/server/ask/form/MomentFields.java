package app.asked.server.ask.form;

import app.asked.core.shape.Problem;
import app.asked.core.shape.Times;
import app.asked.core.time.Moment;
import app.asked.server.journey.LocalNow;
import app.asked.server.web.form.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When something was, as two fields of a form, a day and a time. Both may be left blank: then it was as it is kept,
/// and now where nothing is kept.
///
/// @param part what the names of the two fields begin with: `asked` for `asked.day` and `asked.time`
public record MomentFields(String part) {
    private static final LocalTime SOME_TIME = LocalTime.NOON;

    /// The moment, or null where it needs another look.
    public @Nullable Moment read(Reading reading, LocalNow here, @Nullable Moment kept) {
        Form form = reading.form();
        ZoneId zone = kept == null ? here.zone() : kept.zone();
        Moment fallback = kept == null ? here.moment() : kept;
        LocalTime usual = time(fallback.at(), zone);
        LocalDate day = form.has(part + ".day") ? Times.parse(form.value(part + ".day")) : there(fallback.at(), zone);
        if (day == null) {
            return look(reading, "day", Problem.Code.FORMAT, Map.of("format", "day"));
        }
        boolean sameDay = day.equals(there(fallback.at(), zone));
        LocalTime time = form.has(part + ".time") ? parse(form.value(part + ".time")) : sameDay ? usual : SOME_TIME;
        if (time == null) {
            return look(reading, "time", Problem.Code.FORMAT, Map.of("format", "time"));
        }
        if (sameDay && time.equals(usual)) {
            return fallback;
        }
        Instant at = day.atTime(time).atZone(zone).toInstant();
        return at.isAfter(here.now()) ? look(reading, "day", Problem.Code.FUTURE, Map.of()) : new Moment(at, zone, day);
    }

    private @Nullable Moment look(Reading reading, String field, Problem.Code code, Map<String, Object> expects) {
        reading.look(part + ".", List.of(new Problem("/" + field, code, expects, null)));
        return null;
    }

    private static LocalDate there(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    private static LocalTime time(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private static @Nullable LocalTime parse(String text) {
        try {
            return LocalTime.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
