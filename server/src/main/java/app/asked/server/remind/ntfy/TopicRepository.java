package app.asked.server.remind.ntfy;

import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Tx;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/// The table `reminder_topics`.
final class TopicRepository {
    private TopicRepository() {}

    static Optional<Topic> find(Tx tx, UUID person) {
        return tx.sql("SELECT address FROM reminder_topics WHERE person_id = :person")
                .with("person", person)
                .find(row -> new Topic(URI.create(row.text("address"))));
    }

    static void put(Tx tx, Topic topic) {
        tx.put(
                "reminder_topics",
                Columns.of(tx.person()).set("address", topic.address().toString()));
    }

    static void remove(Tx tx) {
        tx.sql("DELETE FROM reminder_topics WHERE person_id = :person")
                .with("person", tx.person())
                .run();
    }
}
