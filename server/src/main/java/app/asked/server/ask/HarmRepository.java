package app.asked.server.ask;

import app.asked.core.ask.harm.Harm;
import app.asked.core.ask.harm.Safe;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.Optional;
import java.util.UUID;

/// Where it is kept that something bad happened, by the ask.
final class HarmRepository implements Repository<UUID, Harm> {
    static final String COLUMNS = "ask, when_at, when_zone, when_day, safe, rev, gone";

    @Override
    public Optional<Limit> limit() {
        return Optional.empty();
    }

    @Override
    public Optional<Versioned<Harm>> find(Tx tx, UUID person, UUID ask) {
        Texts texts = ProseRepository.of(tx, person, ask);
        return tx.sql("SELECT " + COLUMNS + " FROM harms WHERE person_id = :person AND ask = :ask")
                .with("person", person)
                .with("ask", ask)
                .find(row -> row.kept(harm(row, texts)));
    }

    static Harm harm(Row row, Texts texts) {
        return new Harm(row.moment("when"), row.keyedOrNull("safe", Safe.values()), texts.prose("harm.note"));
    }

    @Override
    public void put(Tx tx, UUID person, UUID ask, Versioned<Harm> kept) {
        Harm harm = kept.value();
        ProseRepository.put(tx, ask, new Texts().prose("harm.note", harm.note()));
        tx.put(
                "harms",
                Columns.of(person)
                        .key("ask", ask)
                        .moment("when", harm.when())
                        .set("safe", harm.safe())
                        .kept(kept));
    }
}
