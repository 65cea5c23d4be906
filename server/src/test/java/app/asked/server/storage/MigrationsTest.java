package app.asked.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class MigrationsTest {
    private static final String FROM_THE_FUTURE = """
            INSERT INTO flyway_schema_history
                (installed_rank, version, description, type, script, installed_by, execution_time, success)
            VALUES (99, '99', 'stories', 'SQL', 'V99__stories.sql', 'asked', 1, %s)
            """;

    @TempDir
    Path folder;

    @Test
    void sqliteIsBroughtUpToDateOnceAndANewerOneIsRefused() throws SQLException {
        Supplier<Storage> open = () -> SqliteStorage.open(folder);
        opensTwice(open);

        run("jdbc:sqlite:" + folder.resolve("asked.db"), FROM_THE_FUTURE.formatted("1"));

        assertIsRefused(open);
    }

    @Test
    void postgresIsBroughtUpToDateOnceAndANewerOneIsRefused() throws SQLException {
        run(Databases.Postgres.address("postgres").url(), "CREATE DATABASE newer");
        PostgresStorage.Address address = Databases.Postgres.address("newer");
        Supplier<Storage> open = () -> PostgresStorage.open(address);
        opensTwice(open);

        run(address.url(), FROM_THE_FUTURE.formatted("true"));

        assertIsRefused(open);
    }

    @Test
    void theNewestStepIsTheOneThatIsNamed() {
        SQLiteDataSource database = new SQLiteDataSource();
        database.setUrl("jdbc:sqlite:" + folder.resolve("asked.db"));

        MigrationInfo[] steps =
                Migrations.flyway(database, Dialect.SQLITE).info().pending();

        assertThat(steps[steps.length - 1].getVersion()).hasToString(String.valueOf(Migrations.NEWEST));
    }

    private static void opensTwice(Supplier<Storage> open) {
        Storage first = open.get();
        Databases.newPerson(first);
        first.close();

        Storage second = open.get();
        int people =
                second.read(tx -> tx.sql("SELECT 1 FROM people").list(_ -> 1).size());
        second.close();

        assertThat(people).isEqualTo(1);
    }

    private static void assertIsRefused(Supplier<Storage> open) {
        assertThatThrownBy(open::get)
                .isInstanceOf(StorageRefused.class)
                .hasMessage(
                        "This data was last opened by a newer Asked (its tables are version 99);"
                                + " this Asked knows version %d, so start the newer one.",
                        Migrations.NEWEST);
    }

    private static void run(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
