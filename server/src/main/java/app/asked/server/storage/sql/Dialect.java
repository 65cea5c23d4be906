package app.asked.server.storage.sql;

import app.asked.core.words.Chance;
import app.asked.core.words.Keyed;
import app.asked.core.words.Scale;
import app.asked.server.storage.fault.PersonGone;
import app.asked.server.storage.fault.StorageBusy;
import app.asked.server.storage.fault.StorageDamaged;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.fault.StorageFault;
import app.asked.server.storage.fault.StorageFull;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Where the two databases differ.
public enum Dialect {
    SQLITE {
        @Override
        Map<String, String> types() {
            return Map.of("id", "BLOB", "bytes", "BLOB", "clustered", "WITHOUT ROWID");
        }

        @Override
        void bindId(PreparedStatement statement, int index, UUID id) throws SQLException {
            ByteBuffer bytes = ByteBuffer.allocate(16);
            bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            statement.setBytes(index, bytes.array());
        }

        @Override
        @Nullable
        public UUID id(ResultSet rows, int column) throws SQLException {
            byte[] bytes = rows.getBytes(column);
            if (bytes == null) {
                return null;
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new UUID(buffer.getLong(), buffer.getLong());
        }

        // The low byte is the kind of error, the rest its detail.
        @Override
        public StorageException exception(SQLException e) {
            return switch (e.getErrorCode() & 0xff) {
                case SQLITE_FULL, SQLITE_IOERR -> new StorageFull("the disk did not take it", e);
                case SQLITE_BUSY, SQLITE_LOCKED -> StorageBusy.nothingStored("another process holds the database", e);
                case SQLITE_CORRUPT, SQLITE_NOTADB -> new StorageDamaged("the database's file is damaged", e);
                default -> new StorageFault("SQLite: error " + e.getErrorCode(), e);
            };
        }

        @Override
        boolean isMissingTable(SQLException e) {
            return e.getErrorCode() == SQLITE_ERROR;
        }

        @Override
        boolean isForeignKey(SQLException e) {
            return (e.getErrorCode() & 0xff) == SQLITE_CONSTRAINT;
        }
    },

    POSTGRESQL {
        @Override
        Map<String, String> types() {
            return Map.of("id", "uuid", "bytes", "bytea", "clustered", "");
        }

        @Override
        void bindId(PreparedStatement statement, int index, UUID id) throws SQLException {
            statement.setObject(index, id);
        }

        @Override
        @Nullable
        public UUID id(ResultSet rows, int column) throws SQLException {
            return rows.getObject(column, UUID.class);
        }

        @Override
        public StorageException exception(SQLException e) {
            String state = e.getSQLState() == null ? "" : e.getSQLState();
            return switch (state) {
                case "53100" -> new StorageFull("the disk did not take it", e);
                case "XX001", "XX002" -> new StorageDamaged("PostgreSQL's files are damaged", e);
                // A key that another took between our look and our row is found the next time.
                case "40001", "40P01", "23505" -> StorageBusy.nothingStored("others wrote the same rows", e);
                case "53300", "57P01", "57P02", "57P03" -> StorageBusy.nothingStored("PostgreSQL turns us away", e);
                case String lost
                when lost.startsWith("08") || e instanceof SQLTransientConnectionException ->
                    StorageBusy.nothingStored("PostgreSQL cannot be reached", e);
                default -> new StorageFault("PostgreSQL: error " + state, e);
            };
        }

        @Override
        boolean isMissingTable(SQLException e) {
            return "42P01".equals(e.getSQLState());
        }

        @Override
        boolean isForeignKey(SQLException e) {
            return "23503".equals(e.getSQLState());
        }
    };

    private static final int SQLITE_ERROR = 1;
    private static final int SQLITE_BUSY = 5;
    private static final int SQLITE_LOCKED = 6;
    private static final int SQLITE_IOERR = 10;
    private static final int SQLITE_CORRUPT = 11;
    private static final int SQLITE_FULL = 13;
    private static final int SQLITE_CONSTRAINT = 19;
    private static final int SQLITE_NOTADB = 26;

    /// What the migrations leave open.
    abstract Map<String, String> types();

    abstract void bindId(PreparedStatement statement, int index, UUID id) throws SQLException;

    /// What a column holds, counted from 1.
    public abstract @Nullable UUID id(ResultSet rows, int column) throws SQLException;

    /// Tells what an error means for the caller. Its own message stays in the cause: it may quote a value.
    public abstract StorageException exception(SQLException e);

    /// Whether it says that a table asked for is not there.
    abstract boolean isMissingTable(SQLException e);

    /// Whether it may say that what a row belongs to is not there.
    abstract boolean isForeignKey(SQLException e);

    /// What a failed write means where its person may have been erased meanwhile.
    public RuntimeException explained(StorageFault failure, BooleanSupplier isPersonThere) {
        return failure.getCause() instanceof SQLException e && isForeignKey(e) && !isPersonThere.getAsBoolean()
                ? new PersonGone()
                : failure;
    }

    /// Binds a value by its type.
    ///
    /// @throws IllegalArgumentException where no column holds such
    public void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            case UUID id -> bindId(statement, index, id);
            case String text -> statement.setString(index, text);
            case Integer number -> statement.setInt(index, number);
            case Long number -> statement.setLong(index, number);
            case Boolean flag -> statement.setInt(index, flag ? 1 : 0);
            case Instant instant -> statement.setLong(index, instant.toEpochMilli());
            case LocalDate day -> statement.setInt(index, Math.toIntExact(day.toEpochDay()));
            case ZoneId zone -> statement.setString(index, zone.getId());
            case Keyed keyed -> statement.setString(index, keyed.key());
            case Scale scale -> statement.setInt(index, scale.value());
            case Chance chance -> statement.setInt(index, chance.value());
            case byte[] bytes -> statement.setBytes(index, bytes);
            default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
    }
}
