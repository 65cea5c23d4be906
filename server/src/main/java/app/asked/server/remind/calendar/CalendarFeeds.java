package app.asked.server.remind.calendar;

import app.asked.core.remind.Reminders;
import app.asked.server.account.People;
import app.asked.server.account.own.SettingsView.Row;
import app.asked.server.account.secret.Secret;
import app.asked.server.remind.StoredReminders;
import app.asked.server.remind.Way;
import app.asked.server.remind.notice.Notice;
import app.asked.server.remind.send.Delivery;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Makes, finds and takes away the secret addresses at which calendars look for reminders.
@Component
@Order(2)
class CalendarFeeds implements Way {
    private static final String PREFIX = "c-";
    private static final int WEEKS_AHEAD = 8;
    private static final int WEEK = 7;

    private final Storage storage;

    CalendarFeeds(Storage storage) {
        this.storage = storage;
    }

    @Override
    public Optional<Row> row(Tx tx, UUID person, Words words) {
        String small = isMade(tx, person) ? "remind.calendar.on" : "remind.calendar.small";
        return Optional.of(new Row(CalendarPages.HERE, words.say("remind.calendar"), words.say(small)));
    }

    @Override
    public List<Delivery> deliveries(Tx tx, Notice notice) {
        return List.of();
    }

    @Override
    public boolean isOn(Tx tx, UUID person) {
        return isMade(tx, person);
    }

    static boolean isMade(Tx tx, UUID person) {
        return FeedRepository.made(tx, person).isPresent();
    }

    /// Makes an address in the place of the one before, and answers its secret, which is shown once.
    Secret make(UUID person, Instant now) {
        Secret secret = Secret.fresh(PREFIX);
        storage.write(person, tx -> {
            FeedRepository.add(tx, secret.digest(), now);
            return person;
        });
        return secret;
    }

    void remove(UUID person) {
        storage.write(person, tx -> {
            FeedRepository.remove(tx);
            return person;
        });
    }

    /// When its reminders come; empty where there is no such address.
    Optional<List<Instant>> coming(Secret address, Instant now) {
        return storage.read(tx -> FeedRepository.find(tx, address.digest()).map(person -> coming(tx, person, now)));
    }

    private static List<Instant> coming(Tx tx, UUID person, Instant now) {
        ZoneId zone = People.preferences(tx, person).zone();
        return StoredReminders.find(tx, person)
                .map(reminders -> coming(tx, person, reminders, now, zone))
                .orElse(List.of());
    }

    private static List<Instant> coming(Tx tx, UUID person, Reminders reminders, Instant now, ZoneId zone) {
        var facts = StoredReminders.facts(tx, person, now.atZone(zone).toLocalDate());
        return reminders.coming(now, zone, facts, WEEK * WEEKS_AHEAD);
    }
}
