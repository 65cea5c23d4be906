package app.asked.server.storage;

import app.asked.core.words.Line;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The smallest repository there is: a row without numbers, and one line of words.
public final class Notes implements Repository<UUID, Line> {
    @Override
    public Optional<Limit> limit() {
        return Optional.of(Limit.RULES);
    }

    @Override
    public Optional<Versioned<Line>> find(Tx tx, UUID person, UUID id) {
        return tx.sql("SELECT rev, gone FROM rules WHERE person_id = :person AND id = :id")
                .with("person", person)
                .with("id", id)
                .find(row -> row.kept(text(tx, person, id)));
    }

    @Override
    public void put(Tx tx, UUID person, UUID id, Versioned<Line> kept) {
        tx.put("rules", Columns.of(person).key("id", id).kept(kept));
        ProseRepository.put(tx, id, new Texts().line("text", kept.value()));
    }

    private static Line text(Tx tx, UUID person, UUID id) {
        return Objects.requireNonNull(ProseRepository.of(tx, person, id).line("text"));
    }
}
