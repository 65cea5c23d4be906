package app.asked.server.journey;

import app.asked.core.journey.Pull;
import app.asked.server.storage.Listed;
import app.asked.server.storage.Repository;
import app.asked.server.storage.Slice;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Where it is kept how strong the pull is to avoid something.
public final class PullRepository implements Repository<UUID, Pull> {
    private static final String COLUMNS = "id, avoided, when_at, when_zone, when_day, pull, rev, gone";
    public static final Listed<UUID, Pull> LIST = new Listed<>("pulls", "id", COLUMNS, false, (row, _) -> pull(row));

    @Override
    public Optional<Limit> limit() {
        return Optional.of(Limit.PULLS);
    }

    @Override
    public Optional<Versioned<Pull>> find(Tx tx, UUID person, UUID id) {
        return tx.sql("SELECT " + COLUMNS + " FROM pulls WHERE person_id = :person AND id = :id")
                .with("person", person)
                .with("id", id)
                .find(row -> row.kept(pull(row)));
    }

    /// Those of one avoided thing.
    static List<Versioned<Pull>> of(Tx tx, UUID person, UUID avoided) {
        return LIST.some(tx, person, Slice.whole(), Map.of("avoided", avoided));
    }

    private static Pull pull(Row row) {
        return new Pull(row.id("id"), row.id("avoided"), row.moment("when"), row.scaleOrNull("pull"));
    }

    @Override
    public void put(Tx tx, UUID person, UUID id, Versioned<Pull> kept) {
        Pull pull = kept.value();
        tx.put(
                "pulls",
                Columns.of(person)
                        .key("id", id)
                        .set("avoided", pull.avoided())
                        .moment("when", pull.when())
                        .set("pull", pull.pull())
                        .kept(kept));
    }
}
