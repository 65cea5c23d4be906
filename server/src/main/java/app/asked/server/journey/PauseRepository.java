package app.asked.server.journey;

import app.asked.core.journey.Pause;
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

/// Where the pauses of journeys are kept.
public final class PauseRepository implements Repository<UUID, Pause> {
    private static final String COLUMNS = "id, journey, from_day, to_day, rev, gone";
    public static final Listed<UUID, Pause> LIST = new Listed<>("pauses", "id", COLUMNS, false, (row, _) -> pause(row));

    @Override
    public Optional<Limit> limit() {
        return Optional.of(Limit.PAUSES);
    }

    @Override
    public Optional<Versioned<Pause>> find(Tx tx, UUID person, UUID id) {
        return tx.sql("SELECT " + COLUMNS + " FROM pauses WHERE person_id = :person AND id = :id")
                .with("person", person)
                .with("id", id)
                .find(row -> row.kept(pause(row)));
    }

    /// Those of one journey.
    static List<Versioned<Pause>> of(Tx tx, UUID person, UUID journey, Slice<UUID> slice) {
        return LIST.some(tx, person, slice, Map.of("journey", journey));
    }

    private static Pause pause(Row row) {
        return new Pause(row.id("id"), row.id("journey"), row.day("from_day"), row.dayOrNull("to_day"));
    }

    @Override
    public void put(Tx tx, UUID person, UUID id, Versioned<Pause> kept) {
        Pause pause = kept.value();
        tx.put(
                "pauses",
                Columns.of(person)
                        .key("id", id)
                        .set("journey", pause.journey())
                        .set("from_day", pause.from())
                        .set("to_day", pause.to())
                        .kept(kept));
    }
}
