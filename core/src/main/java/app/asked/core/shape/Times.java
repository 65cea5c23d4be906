package app.asked.core.shape;

import app.asked.core.time.Moment;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRulesProvider;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days, zones, instants and moments. Years run from 2000 to 2199.
public final class Times {
    /// A day, past or ahead: `2026-11-23`.
    public static final Kind<LocalDate> DAY = new Kind<>(Moment.FIRST_DAY, Times::day);
    /// An IANA name.
    public static final Kind<ZoneId> ZONE = new Kind<>(ZoneOffset.UTC, Times::zone);
    /// A time of a day, to the minute: `17:30`.
    public static final Kind<LocalTime> TIME = new Kind<>(LocalTime.NOON, Times::time);
    /// An instant that has been: `2026-11-23T17:04:05.123Z`.
    public static final Kind<Instant> INSTANT = instant(false);
    /// A moment that has been.
    public static final Kind<Moment> MOMENT = moment(false);
    /// A moment that may lie ahead.
    public static final Kind<Moment> PLANNED = moment(true);

    /// How far a clock may run ahead before a moment counts as future.
    private static final Duration SKEW = Duration.ofMinutes(10);

    private static final Pattern UTC = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");
    private static final Pattern HOUR_MINUTE = Pattern.compile("\\d\\d:\\d\\d");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private Times() {}

    /// The day that a text stands for, or null.
    public static @Nullable LocalDate parse(@Nullable String text) {
        LocalDate day = parse(text, YEAR_MONTH_DAY, LocalDate::parse);
        return day != null && Moment.knows(day) ? day : null;
    }

    /// The zone that an IANA name stands for, or null.
    public static @Nullable ZoneId zone(@Nullable String name) {
        // The provider, since `ZoneId` copies all its names at each call.
        return name != null && ZoneRulesProvider.getAvailableZoneIds().contains(name) ? ZoneId.of(name) : null;
    }

    private static @Nullable LocalDate day(Raw raw, Field field) {
        LocalDate day = parse(raw.text(), YEAR_MONTH_DAY, LocalDate::parse);
        if (day == null) {
            field.note(Problem.Code.FORMAT, Map.of("format", "day"), raw);
        } else if (!Moment.knows(day)) {
            field.note(Problem.Code.YEAR, Map.of(), raw);
        } else {
            return day;
        }
        return null;
    }

    private static @Nullable LocalTime time(Raw raw, Field field) {
        LocalTime time = parse(raw.text(), HOUR_MINUTE, LocalTime::parse);
        if (time == null) {
            field.note(Problem.Code.FORMAT, Map.of("format", "time"), raw);
        }
        return time;
    }

    private static @Nullable ZoneId zone(Raw raw, Field field) {
        ZoneId zone = zone(raw.text());
        if (zone == null) {
            field.note(Problem.Code.FORMAT, Map.of("format", "zone"), raw);
        }
        return zone;
    }

    private static Kind<Instant> instant(boolean ahead) {
        return new Kind<>(Instant.EPOCH, (raw, field) -> {
            Instant instant = parse(raw.text(), UTC, Instant::parse);
            if (instant == null) {
                field.note(Problem.Code.FORMAT, Map.of("format", "instant"), raw);
            } else if (!Moment.knows(instant.atOffset(ZoneOffset.UTC).toLocalDate())) {
                field.note(Problem.Code.YEAR, Map.of(), raw);
            } else if (!ahead && instant.isAfter(field.now().plus(SKEW))) {
                field.note(Problem.Code.FUTURE, Map.of(), raw);
            } else {
                return instant.truncatedTo(ChronoUnit.MILLIS);
            }
            return null;
        });
    }

    private static Kind<Moment> moment(boolean ahead) {
        Kind<Instant> instant = instant(ahead);
        return Kind.part(Moment.of(Instant.EPOCH, ZoneOffset.UTC), fields -> moment(fields, instant));
    }

    /// Its day is the one given, at most one day from the instant in its zone, or that very day.
    private static Moment moment(Fields fields, Kind<Instant> instant) {
        Instant at = fields.need("at", instant);
        ZoneId zone = fields.need("zone", ZONE);
        LocalDate there = at.atZone(zone).toLocalDate();
        LocalDate day = fields.or("day", DAY, there);
        boolean near = Math.abs(ChronoUnit.DAYS.between(there, day)) <= 1;
        fields.rule(Moment.knows(day), "day", Problem.Code.YEAR, Map.of());
        fields.rule(near, "day", Problem.Code.DAY, Map.of("day", there.toString()));
        return new Moment(at, zone, day);
    }

    private static <T> @Nullable T parse(@Nullable String text, Pattern form, Function<String, T> parser) {
        if (text == null || !form.matcher(text).matches()) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
