package app.asked.server.storage.sql;

import app.asked.server.storage.fault.StorageFault;
import app.asked.server.storage.fault.StorageRefused;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings a database to the tables of this Asked: one set of steps for both kinds, with the types that differ left
/// open (`${id}`, `${bytes}`, `${clustered}`).
public final class Migrations {
    /// The number of the newest step. A database that has it is opened without Flyway, whose waking costs a fifth of a
    /// start.
    public static final int NEWEST = 49;

    private Migrations() {}

    /// Answers whether there was something to do.
    public static boolean run(DataSource database, Dialect dialect) {
        int version = version(database, dialect);
        if (version > NEWEST) {
            throw new StorageRefused(
                    "A newer version of Asked opened this data last (its tables are version %d, and this one only knows version %d). Start the newer one."
                            .formatted(version, NEWEST),
                    null);
        }
        if (version < NEWEST) {
            migrate(database, dialect);
        }
        return version < NEWEST;
    }

    /// What Flyway noted last; 0 where it was never here.
    public static int version(DataSource database, Dialect dialect) {
        try (Connection connection = database.getConnection()) {
            return version(connection, dialect);
        } catch (SQLException e) {
            throw dialect.exception(e);
        }
    }

    public static int version(Connection connection, Dialect dialect) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT MAX(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success")) {
            return rows.next() ? rows.getInt(1) : 0;
        } catch (SQLException e) {
            if (dialect.isMissingTable(e)) {
                return 0;
            }
            throw e;
        }
    }

    static Flyway flyway(DataSource database, Dialect dialect) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .placeholders(dialect.types())
                .load();
    }

    private static void migrate(DataSource database, Dialect dialect) {
        try {
            flyway(database, dialect).migrate();
        } catch (FlywayException e) {
            throw e.getCause() instanceof SQLException why
                    ? dialect.exception(why)
                    : new StorageFault("the tables could not be brought up to date", e);
        }
    }
}
