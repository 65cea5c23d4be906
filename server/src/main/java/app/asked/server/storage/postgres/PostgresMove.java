package app.asked.server.storage.postgres;

import app.asked.server.storage.fault.StorageRefused;
import app.asked.server.storage.move.end.MoveEnd;
import app.asked.server.storage.move.end.MoveHalted;
import app.asked.server.storage.move.end.MoveHalted.Why;
import app.asked.server.storage.postgres.PostgresStorage.Address;
import app.asked.server.storage.sql.Dialect;
import app.asked.server.storage.sql.Migrations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.ds.PGSimpleDataSource;

/// The PostgreSQL at one end of a move. While one leads here a table says so, and Asked does not open it.
public final class PostgresMove implements MoveEnd {
    private static final String NOBODY_ELSE = """
            SELECT COUNT(*) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
            """;

    private static final Duration LETS_GO_WITHIN = Duration.ofSeconds(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Connection connection;

    private PostgresMove(Connection connection) {
        this.connection = connection;
    }

    /// The database that everything is in, as it is at one moment.
    public static PostgresMove from(Address address) throws SQLException {
        Connection connection = connect(address);
        try {
            mustBeAlone(connection);
            int version = Migrations.version(connection, Dialect.POSTGRESQL);
            if (version != Migrations.NEWEST) {
                throw new MoveHalted(version == 0 ? Why.NOTHING_THERE : Why.ANOTHER_VERSION);
            }
            run(connection, "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            return new PostgresMove(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /// A database without anybody in it, or that a move was leading to.
    ///
    /// @param again whether what is there of it goes first
    public static PostgresMove into(Address address, boolean again) throws SQLException {
        Connection connection = connect(address);
        try {
            mustBeAlone(connection);
            boolean begun = isBegun(connection);
            Migrations.run(dataSource(address), Dialect.POSTGRESQL);
            if (!begun) {
                if (count(connection, "SELECT COUNT(*) FROM people") > 0) {
                    throw new MoveHalted(Why.NOT_EMPTY);
                }
                run(connection, "CREATE TABLE moving (place SMALLINT NOT NULL PRIMARY KEY)");
            }
            if (begun && again) {
                empty(connection);
            }
            return new PostgresMove(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /// Whoever opens it meanwhile would serve the half of it.
    static void mustBeOver(Connection connection, Address address) throws SQLException {
        if (isBegun(connection)) {
            throw new StorageRefused(
                    "Moving your data into %s isn't finished. Run ./asked move postgresql again; it continues where it stopped."
                            .formatted(address),
                    null);
        }
    }

    private static boolean isBegun(Connection connection) throws SQLException {
        return count(
                        connection,
                        "SELECT COUNT(*) FROM pg_tables WHERE tablename = 'moving' AND schemaname = current_schema()")
                > 0;
    }

    /// PostgreSQL takes a moment to let go of an Asked that was just stopped.
    private static void mustBeAlone(Connection connection) throws SQLException {
        long end = System.nanoTime() + LETS_GO_WITHIN.toNanos();
        while (count(connection, NOBODY_ELSE) > 0) {
            if (System.nanoTime() > end) {
                throw new MoveHalted(Why.IN_USE);
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private static void empty(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT tablename FROM pg_tables WHERE schemaname = current_schema()
                        AND tablename NOT IN ('moving', 'rebuild', 'flyway_schema_history')
                        """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        run(connection, "TRUNCATE " + String.join(", ", tables));
    }

    private static Connection connect(Address address) throws SQLException {
        return dataSource(address).getConnection();
    }

    private static PGSimpleDataSource dataSource(Address address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address.url());
        source.setReWriteBatchedInserts(true);
        source.setLogServerErrorDetail(false);
        if (!address.user().isEmpty()) {
            source.setUser(address.user());
            source.setPassword(address.password());
        }
        return source;
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public void finish() throws SQLException {
        run(connection, "DROP TABLE moving");
        connection.commit();
        connection.setAutoCommit(true);
        run(connection, "ANALYZE");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Dialect.POSTGRESQL.exception(e);
        }
    }
}
