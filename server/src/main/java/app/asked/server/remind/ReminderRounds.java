package app.asked.server.remind;

import app.asked.core.remind.ReminderFacts;
import app.asked.core.remind.Reminders;
import app.asked.server.remind.ReminderRepository.Candidate;
import app.asked.server.remind.notice.Notice;
import app.asked.server.remind.send.Courier;
import app.asked.server.remind.send.Delivery;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks every half minute whose reminder is due, notes that it goes out, and only then hands it on: whatever ends this
/// process, and whichever other server looks, none goes out twice. Nothing of it takes anybody's key.
final class ReminderRounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderRounds.class);
    private static final int EVERY_SECONDS = 30;
    private static final int PEOPLE_AT_ONCE = 500;

    private final Storage storage;
    private final InstantSource clock;
    private final List<Way> ways;
    private final Courier courier;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("asked-reminders").daemon().factory());

    ReminderRounds(Storage storage, InstantSource clock, List<Way> ways, Courier courier) {
        this.storage = storage;
        this.clock = clock;
        this.ways = List.copyOf(ways);
        this.courier = courier;
    }

    ReminderRounds start() {
        var _ = thread.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        return this;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /// Goes from person to person. Whatever left it would end all later rounds.
    void look() {
        try {
            Instant now = clock.instant();
            LocalDate yesterday = now.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1);
            List<Candidate> some = after(new UUID(0, 0), yesterday);
            while (!some.isEmpty()) {
                some.forEach(each -> look(each, now));
                some = after(some.getLast().person(), yesterday);
            }
        } catch (RuntimeException nextTime) {
            LOG.warn("Reminders could not be looked at: {}", nextTime.getClass().getName());
        }
    }

    private List<Candidate> after(UUID last, LocalDate yesterday) {
        return storage.read(tx -> ReminderRepository.after(tx, last, yesterday, PEOPLE_AT_ONCE));
    }

    /// One person's trouble keeps nobody else's reminder.
    private void look(Candidate candidate, Instant now) {
        boolean wasPutOff = candidate.later() != null && !now.isBefore(candidate.later());
        if (!wasPutOff && !candidate.reminders().isTime(now, candidate.zone())) {
            return;
        }
        try {
            storage.read(tx -> due(tx, candidate, now))
                    .filter(due -> storage.write(candidate.person(), tx -> due.note(tx, now)))
                    .ifPresent(due -> send(new Notice(candidate.person(), due.day())));
        } catch (RuntimeException later) {
            LOG.warn("A reminder could not be noted: {}", later.getClass().getName());
        }
    }

    private void send(Notice notice) {
        List<Delivery> deliveries = storage.read(tx -> ways.stream()
                .flatMap(way -> way.deliveries(tx, notice).stream())
                .toList());
        deliveries.forEach(courier::take);
    }

    private static Optional<Due> due(Tx tx, Candidate candidate, Instant now) {
        ZoneId zone = candidate.zone();
        ReminderFacts facts =
                StoredReminders.facts(tx, candidate.person(), now.atZone(zone).toLocalDate());
        Optional<Due> first = candidate.reminders().due(now, zone, facts).map(Due.First::new);
        return first.or(() -> later(candidate, now, facts));
    }

    private static Optional<Due> later(Candidate candidate, Instant now, ReminderFacts facts) {
        LocalDate day = candidate.laterDay();
        Instant later = candidate.later();
        return day != null && later != null && Reminders.isLaterDue(later, day, now, candidate.zone(), facts)
                ? Optional.of(new Due.Later(day))
                : Optional.empty();
    }

    /// What is due: the reminder of a day, or that one once more.
    private sealed interface Due {
        LocalDate day();

        /// Notes that it goes out, and answers whether nobody else did.
        boolean note(Tx tx, Instant now);

        record First(LocalDate day) implements Due {
            @Override
            public boolean note(Tx tx, Instant now) {
                return ReminderDayRepository.note(tx, day, now);
            }
        }

        record Later(LocalDate day) implements Due {
            @Override
            public boolean note(Tx tx, Instant now) {
                return ReminderDayRepository.noteLater(tx, day, now);
            }
        }
    }
}
