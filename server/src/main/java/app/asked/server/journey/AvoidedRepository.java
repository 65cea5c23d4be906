package app.asked.server.journey;

import app.asked.core.journey.Avoided;
import app.asked.server.storage.Listed;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Where it is kept what a person avoids asking for.
public final class AvoidedRepository implements Repository<UUID, Avoided> {
    private static final String COLUMNS = "id, asked, rev, gone";
    public static final Listed<UUID, Avoided> LIST =
            new Listed<>("avoided", "id", COLUMNS, true, AvoidedRepository::avoided);

    @Override
    public Optional<Limit> limit() {
        return Optional.of(Limit.AVOIDED);
    }

    @Override
    public Optional<Versioned<Avoided>> find(Tx tx, UUID person, UUID id) {
        Texts texts = ProseRepository.of(tx, person, id);
        return tx.sql("SELECT " + COLUMNS + " FROM avoided WHERE person_id = :person AND id = :id")
                .with("person", person)
                .with("id", id)
                .find(row -> row.kept(avoided(row, texts)));
    }

    private static Avoided avoided(Row row, Texts texts) {
        return new Avoided(row.id("id"), Objects.requireNonNull(texts.line("text")), row.dayOrNull("asked"));
    }

    @Override
    public void put(Tx tx, UUID person, UUID id, Versioned<Avoided> kept) {
        Avoided avoided = kept.value();
        ProseRepository.put(tx, id, new Texts().line("text", avoided.text()));
        tx.put(
                "avoided",
                Columns.of(person).key("id", id).set("asked", avoided.asked()).kept(kept));
    }
}
