package app.asked.server.storage.sql;

import app.asked.core.time.Moment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The columns of one whole row, each named beside its value: first its key, then the rest.
public final class Columns {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final List<String> key = new ArrayList<>();
    /// Those that a row keeps once it is there.
    private final List<String> lasting = new ArrayList<>();

    private Columns() {}

    /// A row of this person's.
    public static Columns of(UUID person) {
        return new Columns().key("person_id", person);
    }

    public Columns key(String column, Object value) {
        key.add(column);
        return set(column, value);
    }

    /// What a new row begins with; one that is there keeps its own.
    public Columns begin(String column, Object value) {
        lasting.add(column);
        return set(column, value);
    }

    /// A set is written as its keys, joined by commas; an empty one is null.
    public Columns set(String column, @Nullable Object value) {
        values.put(column, value instanceof Collection<?> many ? Keys.join(many) : value);
        return this;
    }

    /// `x_at`, `x_zone` and `x_day`.
    public Columns moment(String column, @Nullable Moment moment) {
        return set(column + "_at", moment == null ? null : moment.at())
                .set(column + "_zone", moment == null ? null : moment.zone())
                .set(column + "_day", moment == null ? null : moment.day());
    }

    /// The `rev` and the mark that every kept row carries.
    public Columns kept(Versioned<?> kept) {
        return set("rev", kept.rev()).set("gone", kept.gone());
    }

    String upsert(String table) {
        List<String> rest = values.keySet().stream()
                .filter(column -> !key.contains(column) && !lasting.contains(column))
                .toList();
        String change = rest.isEmpty()
                ? "NOTHING"
                : rest.stream()
                        .map(column -> column + " = excluded." + column)
                        .collect(Collectors.joining(", ", "UPDATE SET ", ""));
        return "INSERT INTO " + table + " (" + String.join(", ", values.keySet()) + ") VALUES (?"
                + ", ?".repeat(values.size() - 1) + ") ON CONFLICT (" + String.join(", ", key) + ") DO " + change;
    }

    List<@Nullable Object> values() {
        return new ArrayList<>(values.values());
    }
}
