package app.asked.server.storage;

import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Sql;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A table of things of one kind, read as a list from the newest key on. What is gone is never in it.
///
/// @param key the column by which the list is ordered: an id, or a day
/// @param worded whether the things have words, kept under their ids
public record Listed<K, T>(String table, String key, String columns, boolean worded, BiFunction<Row, Texts, T> shape) {
    private static final Texts NONE = new Texts();

    public List<Versioned<T>> all(Tx tx, UUID person) {
        return some(tx, person, Slice.whole(), Map.of());
    }

    /// All of it, of their words only these fields.
    public List<Versioned<T>> brief(Tx tx, UUID person, Set<String> fields) {
        return rows(tx, person, Slice.whole(), Map.of(), ids -> ProseRepository.of(tx, person, ids, fields));
    }

    /// A stretch of it.
    ///
    /// @param only what a column holds in each of them, by its name
    public List<Versioned<T>> some(Tx tx, UUID person, Slice<K> slice, Map<String, ?> only) {
        if (!worded) {
            return select(columns, tx, person, slice, only).list(row -> row.kept(shape.apply(row, NONE)));
        }
        return rows(tx, person, slice, only, ids -> ProseRepository.of(tx, person, ids));
    }

    private List<Versioned<T>> rows(
            Tx tx, UUID person, Slice<K> slice, Map<String, ?> only, Function<List<UUID>, Map<UUID, Texts>> wording) {
        List<UUID> ids = select(key, tx, person, slice, only).list(row -> row.id(key));
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Texts> words = wording.apply(ids);
        return select(columns, tx, person, slice, only)
                .list(row -> row.kept(shape.apply(row, words.getOrDefault(row.id(key), NONE))));
    }

    private Sql select(String what, Tx tx, UUID person, Slice<K> slice, Map<String, ?> only) {
        StringBuilder text = new StringBuilder(
                "SELECT " + what + " FROM " + table + " WHERE person_id = :person AND gone IS NULL AND rev > :since");
        only.keySet().forEach(column -> text.append(" AND " + column + " = :" + column));
        if (slice.after() != null) {
            text.append(" AND " + key + " < :after");
        }
        text.append(" ORDER BY " + key + " DESC LIMIT :limit");
        Sql sql = tx.sql(text.toString())
                .with("person", person)
                .with("since", slice.since())
                .with("after", slice.after())
                .with("limit", slice.limit());
        only.forEach(sql::with);
        return sql;
    }
}
