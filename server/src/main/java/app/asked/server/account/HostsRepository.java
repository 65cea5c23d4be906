package app.asked.server.account;

import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The table `hosts`, and which version's notes a person saw.
final class HostsRepository {
    private HostsRepository() {}

    static boolean isOne(Tx tx, UUID person) {
        return tx.sql("SELECT 1 FROM hosts WHERE person_id = :person")
                .with("person", person)
                .find(_ -> true)
                .isPresent();
    }

    static void appoint(Tx tx, Instant now) {
        tx.sql("INSERT INTO hosts (person_id, appointed) VALUES (:person, :now) ON CONFLICT (person_id) DO NOTHING")
                .with("person", tx.person())
                .with("now", now)
                .run();
    }

    static void dismiss(Tx tx) {
        tx.sql("DELETE FROM hosts WHERE person_id = :person")
                .with("person", tx.person())
                .run();
    }

    static SeenNotes seen(Tx tx, UUID person) {
        return tx.sql("""
                SELECT people.seen_version AS seen, hosts.person_id AS host, hosts.seen_version AS seen_as_host
                FROM people LEFT JOIN hosts ON hosts.person_id = people.id WHERE people.id = :person
                """)
                .with("person", person)
                .find(row -> new SeenNotes(
                        Optional.ofNullable(row.textOrNull("seen")),
                        row.idOrNull("host") != null,
                        Optional.ofNullable(row.textOrNull("seen_as_host"))))
                .orElse(SeenNotes.NONE);
    }

    static void saw(Tx tx, String version) {
        tx.sql("UPDATE people SET seen_version = :version WHERE id = :person")
                .with("version", version)
                .with("person", tx.person())
                .run();
    }

    static void sawAsHost(Tx tx, String version) {
        tx.sql("UPDATE hosts SET seen_version = :version WHERE person_id = :person")
                .with("version", version)
                .with("person", tx.person())
                .run();
    }
}
