package app.asked.server.storage.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A connection's prepared statements, kept for the next use: SQLite's driver prepares anew each time otherwise,
/// which costs more than most statements. One in use is not in the map, so a statement may be used within itself; one
/// that threw is not kept, since the driver has closed it.
public final class Statements implements AutoCloseable {
    private final Connection connection;
    private final int capacity;
    private final SequencedMap<String, PreparedStatement> idle = new LinkedHashMap<>(16, 0.75f, true);
    private boolean begun;

    public Statements(Connection connection, int capacity) {
        this.connection = connection;
        this.capacity = capacity;
    }

    /// What is done with a statement; answers how many rows it met.
    interface Use {
        int of(PreparedStatement statement) throws SQLException;
    }

    int use(String sql, Use use) throws SQLException {
        PreparedStatement statement = take(sql);
        try {
            int rows = use.of(statement);
            keep(sql, statement);
            return rows;
        } catch (Throwable e) {
            close(statement, e);
            throw e;
        }
    }

    /// Begins a transaction. One that an error left open is ended first: nobody was told that it holds.
    public void begin(String statement) throws SQLException {
        rollback();
        begun = true;
        run(statement);
    }

    public void commit() throws SQLException {
        run("COMMIT");
        begun = false;
    }

    /// Ends the transaction, if one is open. SQLite may have ended it already, as a full disk makes it do.
    public void rollback() {
        try {
            if (begun) {
                run("ROLLBACK");
            }
            begun = false;
        } catch (SQLException endedAlready) {
            begun = false;
        }
    }

    /// Runs a statement without values or rows.
    public void run(String sql) throws SQLException {
        use(sql, statement -> statement.execute() ? 1 : 0);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static void close(PreparedStatement statement, Throwable because) {
        try {
            statement.close();
        } catch (SQLException unclosed) {
            because.addSuppressed(unclosed);
        }
    }

    private PreparedStatement take(String sql) throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        return kept != null ? kept : connection.prepareStatement(sql);
    }

    private void keep(String sql, PreparedStatement statement) throws SQLException {
        @Nullable PreparedStatement another = idle.put(sql, statement);
        if (another != null) {
            another.close();
        }
        if (idle.size() > capacity) {
            idle.pollFirstEntry().getValue().close();
        }
    }
}
