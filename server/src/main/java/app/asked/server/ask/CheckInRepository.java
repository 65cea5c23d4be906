package app.asked.server.ask;

import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Recovered;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where check-ins are kept, and which asks each serves.
final class CheckInRepository implements Repository<UUID, CheckIn> {
    static final String COLUMNS =
            "id, when_at, when_zone, when_day, replaying, sting, recovered, recovered_minutes, rev, gone";

    @Override
    public Optional<Limit> limit() {
        return Optional.of(Limit.CHECK_INS);
    }

    @Override
    public Optional<Versioned<CheckIn>> find(Tx tx, UUID person, UUID id) {
        return tx.sql("SELECT " + COLUMNS + " FROM check_ins WHERE person_id = :person AND id = :id")
                .with("person", person)
                .with("id", id)
                .find(row -> row.kept(checkIn(row, asks(tx, person, id))));
    }

    private static List<UUID> asks(Tx tx, UUID person, UUID id) {
        return tx.sql("SELECT ask FROM check_in_asks WHERE person_id = :person AND check_in = :id ORDER BY nth")
                .with("person", person)
                .with("id", id)
                .list(row -> row.id("ask"));
    }

    static CheckIn checkIn(Row row, List<UUID> asks) {
        return new CheckIn(
                row.id("id"),
                row.moment("when"),
                row.scaleOrNull("replaying"),
                row.scaleOrNull("sting"),
                row.keyedOrNull("recovered", Recovered.values()),
                row.numberOrNull("recovered_minutes"),
                asks);
    }

    @Override
    public void put(Tx tx, UUID person, UUID id, Versioned<CheckIn> kept) {
        CheckIn checkIn = kept.value();
        tx.put(
                "check_ins",
                Columns.of(person)
                        .key("id", id)
                        .moment("when", checkIn.when())
                        .set("replaying", checkIn.replaying())
                        .set("sting", checkIn.sting())
                        .set("recovered", checkIn.recovered())
                        .set("recovered_minutes", checkIn.recoveredMinutes())
                        .kept(kept));
        tx.sql("DELETE FROM check_in_asks WHERE person_id = :person AND check_in = :id")
                .with("person", person)
                .with("id", id)
                .run();
        for (int nth = 0; nth < checkIn.asks().size(); nth++) {
            tx.put(
                    "check_in_asks",
                    Columns.of(person)
                            .key("ask", checkIn.asks().get(nth))
                            .key("check_in", id)
                            .set("nth", nth));
        }
    }

    static List<UUID> writtenSince(Tx tx, UUID person, long rev) {
        return tx.sql("SELECT id FROM check_ins WHERE person_id = :person AND rev > :rev")
                .with("person", person)
                .with("rev", rev)
                .list(row -> row.id("id"));
    }
}
