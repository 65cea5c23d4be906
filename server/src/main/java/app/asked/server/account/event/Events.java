package app.asked.server.account.event;

import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.account.session.Device;
import app.asked.server.storage.Erasure;
import app.asked.server.storage.Storage;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Tx;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Writes down what happens to an account, and tells it to its person.
@Component
public final class Events {
    /// Of one kind that strangers can cause: they push out nothing else.
    private static final int MOST_FROM_THE_DOOR = 30;

    private final Storage storage;
    private final InstantSource clock;

    Events(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
    }

    /// With what it tells of, in one transaction.
    public static void add(Tx tx, Kind kind, String device, Instant now) {
        EventRepository.add(tx, new AccountEvent(kind, now, device));
        EventRepository.keepLast(tx, Limit.EVENTS.most());
    }

    /// After something that the request did. A disk that takes nothing more keeps nobody from doing it.
    public void add(UUID person, Kind kind, HttpServletRequest request) {
        try {
            storage.write(person, tx -> {
                add(tx, kind, device(request), clock.instant());
                return kind;
            });
        } catch (StorageException untold) {
            return;
        }
    }

    /// Something that anybody at the door can do: once a day, so that a stranger leaves few lines.
    public void addOnceADay(UUID person, Kind kind, String device) {
        Instant now = clock.instant();
        Instant dayBefore = now.minus(Duration.ofDays(1));
        if (!storage.read(tx -> EventRepository.isAny(tx, person, kind, dayBefore))) {
            storage.write(person, tx -> {
                tx.mustBeThere();
                add(tx, kind, device, now);
                EventRepository.keepLast(tx, kind, MOST_FROM_THE_DOOR);
                return kind;
            });
        }
    }

    /// What the request came from, as a person knows it.
    public static String device(HttpServletRequest request) {
        return Device.of(request.getHeader(HttpHeaders.USER_AGENT));
    }

    List<AccountEvent> of(UUID person) {
        Instant since = clock.instant().minus(Erasure.EVENTS_KEPT);
        return storage.read(tx -> EventRepository.of(tx, person, since));
    }
}
