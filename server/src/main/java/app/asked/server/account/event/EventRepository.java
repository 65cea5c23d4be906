package app.asked.server.account.event;

import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.storage.sql.Tx;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The table `account_events`.
final class EventRepository {
    private EventRepository() {}

    static void add(Tx tx, AccountEvent event) {
        tx.sql(
                        "INSERT INTO account_events (person_id, id, at, kind, device) VALUES (:person, :id, :at, :kind, :device)")
                .with("person", tx.person())
                .with("id", UuidCreator.getTimeOrderedEpoch())
                .with("at", event.at())
                .with("kind", event.kind().key())
                .with("device", event.device())
                .run();
    }

    static void keepLast(Tx tx, int most) {
        tx.sql("""
                DELETE FROM account_events WHERE person_id = :person AND id NOT IN (
                    SELECT id FROM account_events WHERE person_id = :person ORDER BY id DESC LIMIT :most)
                """).with("person", tx.person()).with("most", most).run();
    }

    static void keepLast(Tx tx, Kind kind, int most) {
        tx.sql("""
                DELETE FROM account_events WHERE person_id = :person AND kind = :kind AND id NOT IN (
                    SELECT id FROM account_events WHERE person_id = :person AND kind = :kind
                    ORDER BY id DESC LIMIT :most)
                """)
                .with("person", tx.person())
                .with("kind", kind.key())
                .with("most", most)
                .run();
    }

    /// Whether one of that kind happened since then.
    static boolean isAny(Tx tx, UUID person, Kind kind, Instant since) {
        return tx.sql("SELECT 1 FROM account_events WHERE person_id = :person AND kind = :kind AND at > :since LIMIT 1")
                .with("person", person)
                .with("kind", kind.key())
                .with("since", since)
                .find(_ -> true)
                .isPresent();
    }

    /// The newest first.
    static List<AccountEvent> of(Tx tx, UUID person, Instant since) {
        return tx.sql("""
                SELECT at, kind, device FROM account_events WHERE person_id = :person AND at >= :since ORDER BY id DESC
                """)
                .with("person", person)
                .with("since", since)
                .list(row -> new AccountEvent(row.keyed("kind", Kind.values()), row.instant("at"), row.text("device")));
    }
}
