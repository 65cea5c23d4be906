package app.asked.server.storage.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A statement being filled and run. Values are bound by their type: ids, instants, days, zones, keyed values and
/// everything else that [Dialect] knows; a collection fills `IN (:names)`.
public final class Sql {
    private final Tx tx;
    private final NamedSql named;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    Sql(Tx tx, String text) {
        this.tx = tx;
        this.named = NamedSql.of(text);
    }

    public Sql with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /// Runs a statement that answers no rows; answers how many it touched.
    public int run() {
        return tx.update(named.text(values), bound());
    }

    /// Walks the rows. The row is good for the moment it is handed out.
    public void each(Consumer<Row> each) {
        tx.query(named.text(values), bound(), each);
    }

    public <T> List<T> list(Function<Row, T> shape) {
        List<T> list = new ArrayList<>();
        each(row -> list.add(shape.apply(row)));
        return list;
    }

    /// The first row, if there is one.
    public <T> Optional<T> find(Function<Row, T> shape) {
        return list(shape).stream().findFirst();
    }

    private List<@Nullable Object> bound() {
        return named.values(values);
    }
}
