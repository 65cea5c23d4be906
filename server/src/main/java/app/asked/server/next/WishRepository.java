package app.asked.server.next;

import app.asked.core.journey.Going;
import app.asked.core.next.NoPractice;
import app.asked.core.next.StandingWish;
import app.asked.core.next.Wish;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the one wish of a person that stands is kept; its key is theirs.
final class WishRepository implements Repository<UUID, StandingWish> {
    @Override
    public Optional<Limit> limit() {
        return Optional.empty();
    }

    @Override
    public Optional<Versioned<StandingWish>> find(Tx tx, UUID person, UUID same) {
        return tx.sql("""
                        SELECT pace, practice_since, practice_first, practice_second, practice_stopped, lighter_since,
                            rev, gone
                        FROM wishes WHERE person_id = :person
                        """).with("person", person).find(row -> row.kept(wish(row)));
    }

    private static StandingWish wish(Row row) {
        return new StandingWish(row.keyed("pace", Wish.Pace.values()), practice(row), row.dayOrNull("lighter_since"));
    }

    private static @Nullable NoPractice practice(Row row) {
        LocalDate since = row.dayOrNull("practice_since");
        return since == null
                ? null
                : new NoPractice(
                        since,
                        row.keyedOrNull("practice_first", Going.values()),
                        row.keyedOrNull("practice_second", Going.values()),
                        row.dayOrNull("practice_stopped"));
    }

    @Override
    public void put(Tx tx, UUID person, UUID same, Versioned<StandingWish> kept) {
        NoPractice practice = kept.value().practice();
        tx.put(
                "wishes",
                Columns.of(person)
                        .set("pace", kept.value().pace())
                        .set("practice_since", practice == null ? null : practice.since())
                        .set("practice_first", practice == null ? null : practice.first())
                        .set("practice_second", practice == null ? null : practice.second())
                        .set("practice_stopped", practice == null ? null : practice.stopped())
                        .set("lighter_since", kept.value().lighterSince())
                        .kept(kept));
    }
}
