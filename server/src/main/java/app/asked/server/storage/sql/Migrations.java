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
    static final int NEWEST = 23;

    private Migrations() {}

    /// Answers whether there was something to do.
    public static boolean run(DataSource database, Dialect dialect) {
        int version = version(database, dialect);
        if (version > NEWEST) {
            throw new StorageRefused(
                    "This data was last opened by a newer Asked (its tables are version %d); this Asked knows version %d, so start the newer one."
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
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT MAX(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success")) {
            return rows.next() ? rows.getInt(1) : 0;
        } catch (SQLException e) {
            if (dialect.isMissingTable(e)) {
                return 0;
            }
            throw dialect.exception(e);
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
