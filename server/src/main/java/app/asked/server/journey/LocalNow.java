package app.asked.server.journey;

import app.asked.core.journey.Journey;
import app.asked.core.time.Moment;
import app.asked.server.account.People;
import app.asked.server.account.Preferences;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.form.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Now, where the person is: the one clock of a request, for every page of it, every form and every journey.
///
/// @param today the day of the page that was answered, where it says one and the night since is not over; else the day
/// it is now
public record LocalNow(Instant now, ZoneId zone, LocalDate today) implements Today {
    /// Whoever answers a page of yesterday's before this hour has not been to bed: it is still that day for them.
    private static final LocalTime MORNING = LocalTime.of(4, 0);

    public static LocalNow of(Tx tx, UUID person, Form form) {
        return of(People.preferences(tx, person), form);
    }

    public static LocalNow of(Preferences own, Form form) {
        ZoneId zone = own.zone(form.device());
        ZonedDateTime there = form.now().atZone(zone);
        return new LocalNow(form.now(), zone, today(there, form.shown()));
    }

    private static LocalDate today(ZonedDateTime there, @Nullable Instant shown) {
        LocalDate day = there.toLocalDate();
        LocalDate before = day.minusDays(1);
        boolean ofYesterday =
                shown != null && shown.atZone(there.getZone()).toLocalDate().equals(before);
        return ofYesterday && there.toLocalTime().isBefore(MORNING) ? before : day;
    }

    /// This very moment, with the day that it is now.
    public Moment moment() {
        return Moment.of(now, zone);
    }

    /// This moment as one of the page's day.
    public Moment momentOfToday() {
        return new Moment(now, zone, today);
    }

    @Override
    public LocalDate of(Journey journey) {
        return today;
    }
}
