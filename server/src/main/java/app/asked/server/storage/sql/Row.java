package app.asked.server.storage.sql;

import app.asked.core.time.Moment;
import app.asked.core.words.Chance;
import app.asked.core.words.Keyed;
import app.asked.core.words.Scale;
import app.asked.server.storage.seal.WrappedKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The row that a query stands on, read by column. What may be null says so in its name.
public final class Row {
    /// Those that were met: a name is looked up once, not for each of its rows.
    private static final Map<String, ZoneId> ZONES = new ConcurrentHashMap<>();

    private final ResultSet rows;
    private final Dialect dialect;

    Row(ResultSet rows, Dialect dialect) {
        this.rows = rows;
        this.dialect = dialect;
    }

    public UUID id(String column) {
        return there(column, idOrNull(column));
    }

    public @Nullable UUID idOrNull(String column) {
        return read(() -> dialect.id(rows, rows.findColumn(column)));
    }

    /// From `key_generation` and `wrapped_key`.
    public @Nullable WrappedKey wrappedKeyOrNull() {
        Integer generation = numberOrNull("key_generation");
        return generation == null ? null : new WrappedKey(generation, bytes("wrapped_key"));
    }

    public String text(String column) {
        return there(column, textOrNull(column));
    }

    public @Nullable String textOrNull(String column) {
        return read(() -> rows.getString(column));
    }

    public int number(String column) {
        return there(column, numberOrNull(column));
    }

    public @Nullable Integer numberOrNull(String column) {
        Long big = bigOrNull(column);
        return big == null ? null : Math.toIntExact(big);
    }

    public long big(String column) {
        return there(column, bigOrNull(column));
    }

    /// Null is answered as 0 by a driver; SQLite's goes to the database once more to tell the two apart.
    public @Nullable Long bigOrNull(String column) {
        return read(() -> {
            long number = rows.getLong(column);
            return number == 0 && rows.wasNull() ? null : number;
        });
    }

    public boolean flag(String column) {
        return number(column) == 1;
    }

    public Instant instant(String column) {
        return there(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        Long millis = bigOrNull(column);
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    public LocalDate day(String column) {
        return there(column, dayOrNull(column));
    }

    public @Nullable LocalDate dayOrNull(String column) {
        Long day = bigOrNull(column);
        return day == null ? null : LocalDate.ofEpochDay(day);
    }

    public ZoneId zone(String column) {
        return ZONES.computeIfAbsent(text(column), ZoneId::of);
    }

    /// Of `x_at`, `x_zone` and `x_day`.
    public Moment moment(String column) {
        return there(column, momentOrNull(column));
    }

    public @Nullable Moment momentOrNull(String column) {
        Instant at = instantOrNull(column + "_at");
        return at == null ? null : new Moment(at, zone(column + "_zone"), day(column + "_day"));
    }

    public Scale scale(String column) {
        return new Scale(number(column));
    }

    public @Nullable Scale scaleOrNull(String column) {
        Integer number = numberOrNull(column);
        return number == null ? null : new Scale(number);
    }

    public Chance chance(String column) {
        return new Chance(number(column));
    }

    public @Nullable Chance chanceOrNull(String column) {
        Integer number = numberOrNull(column);
        return number == null ? null : new Chance(number);
    }

    public byte[] bytes(String column) {
        return there(column, read(() -> rows.getBytes(column)));
    }

    public byte @Nullable [] bytesOrNull(String column) {
        return read(() -> rows.getBytes(column));
    }

    /// `all` is the enum's `values()`.
    public <E extends Keyed> E keyed(String column, E[] all) {
        return Keys.of(text(column), all);
    }

    public <E extends Keyed> @Nullable E keyedOrNull(String column, E[] all) {
        String key = textOrNull(column);
        return key == null ? null : Keys.of(key, all);
    }

    /// A set of keyed values; null is the empty one.
    public <E extends Enum<E> & Keyed> Set<E> keyedSet(String column, E[] all) {
        return Keys.split(textOrNull(column), all);
    }

    /// Joined keys as they are, in their order; null is none.
    public List<String> keys(String column) {
        return Keys.split(textOrNull(column));
    }

    /// A value read from this row, with the row's `rev` and mark.
    public <T> Versioned<T> kept(T value) {
        return new Versioned<>(value, big("rev"), instantOrNull("gone"));
    }

    private static <T> T there(String column, @Nullable T value) {
        return Objects.requireNonNull(value, column);
    }

    private <T extends @Nullable Object> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw dialect.exception(e);
        }
    }

    private interface Reading<T extends @Nullable Object> {
        T read() throws SQLException;
    }
}
