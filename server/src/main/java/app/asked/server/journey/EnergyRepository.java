package app.asked.server.journey;

import app.asked.core.journey.Energy;
import app.asked.server.storage.Listed;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Where energies are kept, by their day.
public final class EnergyRepository implements Repository<LocalDate, Energy> {
    private static final String COLUMNS = "day, energy, rev, gone";
    public static final Listed<LocalDate, Energy> LIST =
            new Listed<>("energies", "day", COLUMNS, false, (row, _) -> energy(row));

    @Override
    public Optional<Limit> limit() {
        return Optional.of(Limit.ENERGIES);
    }

    @Override
    public Optional<Versioned<Energy>> find(Tx tx, UUID person, LocalDate day) {
        return tx.sql("SELECT " + COLUMNS + " FROM energies WHERE person_id = :person AND day = :day")
                .with("person", person)
                .with("day", day)
                .find(row -> row.kept(energy(row)));
    }

    private static Energy energy(Row row) {
        return new Energy(row.day("day"), row.scale("energy"));
    }

    @Override
    public void put(Tx tx, UUID person, LocalDate day, Versioned<Energy> kept) {
        tx.put(
                "energies",
                Columns.of(person)
                        .key("day", day)
                        .set("energy", kept.value().energy())
                        .kept(kept));
    }
}
