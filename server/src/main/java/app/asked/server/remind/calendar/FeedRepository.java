package app.asked.server.remind.calendar;

import app.asked.server.account.secret.Digest;
import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The secret addresses of calendars, by their digests. A person has one at most.
final class FeedRepository {
    private FeedRepository() {}

    /// Whose it is; nobody's where the host keeps that account closed.
    static Optional<UUID> find(Tx tx, Digest address) {
        return tx.sql("SELECT person_id FROM reminder_feeds WHERE address_hash = :address")
                .with("address", address.bytes())
                .find(row -> row.id("person_id"))
                .flatMap(person -> open(tx, person));
    }

    private static Optional<UUID> open(Tx tx, UUID person) {
        return tx.sql("SELECT id FROM people WHERE id = :person AND suspended IS NULL")
                .with("person", person)
                .find(row -> row.id("id"));
    }

    static Optional<Instant> made(Tx tx, UUID person) {
        return tx.sql("SELECT made FROM reminder_feeds WHERE person_id = :person")
                .with("person", person)
                .find(row -> row.instant("made"));
    }

    static void add(Tx tx, Digest address, Instant now) {
        tx.mustBeThere();
        remove(tx);
        tx.sql("INSERT INTO reminder_feeds (address_hash, person_id, made) VALUES (:address, :person, :now)")
                .with("address", address.bytes())
                .with("person", tx.person())
                .with("now", now)
                .run();
    }

    static void remove(Tx tx) {
        tx.sql("DELETE FROM reminder_feeds WHERE person_id = :person")
                .with("person", tx.person())
                .run();
    }
}
