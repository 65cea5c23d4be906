package app.asked.server.storage.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.asked.server.storage.Databases;
import app.asked.server.storage.Storage;
import app.asked.server.storage.fault.StorageRefused;
import app.asked.server.storage.postgres.PostgresStorage;
import app.asked.server.storage.sqlite.SqliteStorage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
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

    private static final List<String> AN_ASK_AND_ITS_ANSWER =
            List.of("INSERT INTO people (id, rev, made) VALUES (x'01', 0, 0)", """
            INSERT INTO asks (person_id, id, day, version, planned_at, planned_zone, planned_day, rev)
              VALUES (x'01', x'02', 0, 'as-is', 5, 'Etc/UTC', 0, 1), (x'01', x'03', 0, 'as-is', 7, 'Etc/UTC', 0, 2)""", """
            INSERT INTO answers (person_id, ask, asked_at, asked_zone, asked_day, answer, for_less, rev)
              VALUES (x'01', x'02', 1000, 'Etc/UTC', 0, 'no', 0, 3)""");

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

    @Test
    void anAskOfBeforeKnowsWhenOnItsDayItWas() throws SQLException {
        SQLiteDataSource database = new SQLiteDataSource();
        database.setUrl("jdbc:sqlite:" + folder.resolve("asked.db"));
        Flyway.configure()
                .configuration(Migrations.flyway(database, Dialect.SQLITE).getConfiguration())
                .target("2")
                .load()
                .migrate();
        for (String line : AN_ASK_AND_ITS_ANSWER) {
            run(database.getUrl(), line);
        }

        try (Storage storage = SqliteStorage.open(folder)) {
            List<Long> times =
                    storage.read(tx -> tx.sql("SELECT at FROM asks ORDER BY at").list(row -> row.big("at")));

            assertThat(times).containsExactly(7L, 1000L);
        }
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
                        "A newer version of Asked opened this data last (its tables are version 99,"
                                + " and this one only knows version %d). Start the newer one.",
                        Migrations.NEWEST);
    }

    private static void run(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
