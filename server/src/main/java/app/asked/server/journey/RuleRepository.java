package app.asked.server.journey;

import app.asked.core.journey.Rule;
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

/// Where a person's own rules are kept.
public final class RuleRepository implements Repository<UUID, Rule> {
    private static final String COLUMNS = "id, rev, gone";
    public static final Listed<UUID, Rule> LIST = new Listed<>("rules", "id", COLUMNS, true, RuleRepository::rule);

    @Override
    public Optional<Limit> limit() {
        return Optional.of(Limit.RULES);
    }

    @Override
    public Optional<Versioned<Rule>> find(Tx tx, UUID person, UUID id) {
        Texts texts = ProseRepository.of(tx, person, id);
        return tx.sql("SELECT " + COLUMNS + " FROM rules WHERE person_id = :person AND id = :id")
                .with("person", person)
                .with("id", id)
                .find(row -> row.kept(rule(row, texts)));
    }

    private static Rule rule(Row row, Texts texts) {
        return new Rule(row.id("id"), Objects.requireNonNull(texts.line("text")));
    }

    @Override
    public void put(Tx tx, UUID person, UUID id, Versioned<Rule> kept) {
        ProseRepository.put(tx, id, new Texts().line("text", kept.value().text()));
        tx.put("rules", Columns.of(person).key("id", id).kept(kept));
    }
}
