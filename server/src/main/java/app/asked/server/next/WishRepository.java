package app.asked.server.next;

import app.asked.core.next.StandingWish;
import app.asked.core.next.Wish;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.Optional;
import java.util.UUID;

/// Where the one wish of a person that stands is kept; its key is theirs.
final class WishRepository implements Repository<UUID, StandingWish> {
    @Override
    public Optional<Limit> limit() {
        return Optional.empty();
    }

    @Override
    public Optional<Versioned<StandingWish>> find(Tx tx, UUID person, UUID same) {
        return tx.sql("SELECT pace, noes, rev, gone FROM wishes WHERE person_id = :person")
                .with("person", person)
                .find(row -> row.kept(wish(row)));
    }

    private static StandingWish wish(Row row) {
        return new StandingWish(row.keyed("pace", Wish.Pace.values()), row.chanceOrNull("noes"));
    }

    @Override
    public void put(Tx tx, UUID person, UUID same, Versioned<StandingWish> kept) {
        tx.put(
                "wishes",
                Columns.of(person)
                        .set("pace", kept.value().pace())
                        .set("noes", kept.value().noes())
                        .kept(kept));
    }
}
