package app.asked.server.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A connection's prepared statements, kept for the next use: SQLite's driver prepares anew each time otherwise,
/// which costs more than most statements. One in use is not in the map, so a statement may be used within itself.
final class Statements implements AutoCloseable {
    private final Connection connection;
    private final int capacity;
    private final SequencedMap<String, PreparedStatement> idle = new LinkedHashMap<>(16, 0.75f, true);

    Statements(Connection connection, int capacity) {
        this.connection = connection;
        this.capacity = capacity;
    }

    PreparedStatement take(String sql) throws SQLException {
        PreparedStatement statement = idle.remove(sql);
        return statement != null ? statement : connection.prepareStatement(sql);
    }

    void giveBack(String sql, PreparedStatement statement) throws SQLException {
        @Nullable PreparedStatement spare = capacity == 0 ? statement : idle.put(sql, statement);
        if (spare != null) {
            spare.close();
        }
        if (idle.size() > capacity) {
            idle.pollFirstEntry().getValue().close();
        }
    }

    /// Runs a statement without values or rows.
    void run(String sql) throws SQLException {
        PreparedStatement statement = take(sql);
        try {
            statement.execute();
        } finally {
            giveBack(sql, statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
