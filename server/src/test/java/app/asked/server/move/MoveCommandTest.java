package app.asked.server.move;

import static app.asked.server.storage.move.Moves.Direction.INTO_POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.asked.server.Asked;
import app.asked.server.command.Terminal;
import app.asked.server.storage.Databases;
import app.asked.server.storage.Storage;
import app.asked.server.storage.fault.StorageRefused;
import app.asked.server.storage.move.Moves;
import app.asked.server.storage.postgres.PostgresStorage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sqlite.SqliteStorage;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.TypedCommand;
import app.asked.server.testkit.Visitor;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoveCommandTest {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final int RATINGS = 40_000;
    private static final long A_FEW_PIECES = 1 << 20;
    /// How much room the tables take while nothing is in them.
    private static final long TABLES = 3 << 20;

    @TempDir
    Path home;

    private final String database = "move_" + UUID.randomUUID().toString().replace('-', '_');
    private final PostgresStorage.Address address = Databases.Postgres.address(database);

    MoveCommandTest() throws SQLException {
        run(Databases.Postgres.address("postgres"), "CREATE DATABASE " + database);
    }

    @Test
    void aLifeGoesThereAndComesBackTheSame() throws Exception {
        Visitor maya;
        String before;
        try (TestServer server = TestServer.startIn(home.resolve("data"), "asked.signup=open")) {
            maya = server.newPerson();
            String life = maya.get("/api/v1/openapi.json")
                    .json()
                    .at("/components/schemas/Everything/examples/0")
                    .toString();
            assertThat(maya.postJson("/api/v1/import", life).status()).isEqualTo(200);
            before = maya.get("/api/v1/asks").body();
        }

        assertThat(move("data", "postgresql").said()).contains("Everything is in", "(1 account, 1 ask)", "match");

        try (TestServer server =
                TestServer.startIn(home.resolve("none"), "asked.signup=open", "asked.database=" + address.url())) {
            assertThat(server.at(maya).get("/api/v1/asks").body()).isEqualTo(before);
        }
        TypedCommand back = move("back", "file");
        assertThat(back.exit()).as(back.said()).isZero();
        try (TestServer server = TestServer.startIn(home.resolve("back"), "asked.signup=open")) {
            assertThat(server.at(maya).get("/api/v1/asks").body()).isEqualTo(before);
        }
    }

    /// Killed while it copies the largest table, as its process is by whoever pulls the plug.
    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "file"})
    void aMoveThatIsKilledGoesOnWhereItStopped(String where) throws Exception {
        UUID person;
        try (Storage storage = SqliteStorage.open(home.resolve("data"))) {
            person = filled(storage);
        }
        if (where.equals("file")) {
            assertThat(move("data", "postgresql").exit()).isZero();
        }
        String folder = where.equals("file") ? "back" : "data";

        kill(folder, where);
        if (where.equals("postgresql")) {
            assertThatThrownBy(() -> PostgresStorage.open(address))
                    .isInstanceOf(StorageRefused.class)
                    .hasMessageContaining("isn't finished");
        } else {
            assertThat(home.resolve("back/asked.db")).doesNotExist();
            assertThat(home.resolve("back/asked.db.moving")).exists();
        }
        TypedCommand again = move(folder, where);

        assertThat(again.said())
                .contains("match row by row")
                .containsPattern("ratings: [0-9,]+ rows copied")
                .doesNotContain("people:", "ratings: 40,000");
        try (Storage storage =
                where.equals("file") ? SqliteStorage.open(home.resolve(folder)) : PostgresStorage.open(address)) {
            assertThat(count(storage, person)).isEqualTo(RATINGS);
        }
    }

    @Test
    void itGoesNowhereWhereSomethingIs() throws SQLException {
        assertThat(move("data", "postgresql").said()).contains("There’s nothing to move", "data");
        try (Storage storage = SqliteStorage.open(home.resolve("data"))) {
            assertThat(move("data", "postgresql").said()).contains("Another Asked is using the folder");
            Databases.newPerson(storage);
        }
        try (Storage storage = PostgresStorage.open(address)) {
            Databases.newPerson(storage);
            assertThat(move("data", "postgresql").said()).contains("Something else is connected to");
        }

        TypedCommand refused = move("data", "postgresql");

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.said()).contains("There’s already data in").contains("Choose an empty database");
        assertThat(move("data", "file").said())
                .contains("There’s already data in")
                .contains("Choose an empty folder");
    }

    @Test
    void whatWasWrittenMeanwhileIsNoticed() {
        UUID person;
        try (Storage storage = SqliteStorage.open(home.resolve("data"))) {
            person = Databases.newPerson(storage);
        }
        assertThatThrownBy(() -> Moves.run(INTO_POSTGRESQL, home.resolve("data"), address, false, (table, _) -> {
                    if (table.equals("people")) {
                        throw new IllegalStateException("asked for by a test");
                    }
                }))
                .isInstanceOf(IllegalStateException.class);
        try (Storage storage = SqliteStorage.open(home.resolve("data"))) {
            storage.write(person, Tx::rev);
        }

        assertThat(move("data", "postgresql").said()).contains("The copy doesn’t match", "--again");
        assertThat(move("data", "postgresql", "--again").said()).contains("match row by row");
    }

    @Test
    void itSaysWhatItNeeds() {
        assertThat(move("data").said()).contains("Say where to");
        assertThat(move("data", "elsewhere").said()).contains("Say where to");
    }

    private static UUID filled(Storage storage) {
        UUID person = Databases.newPerson(storage);
        storage.write(
                person,
                tx -> tx.sql("""
                        INSERT INTO ratings (person_id, id, when_at, when_zone, when_day, challenge, fear, purpose, rev)
                        WITH RECURSIVE some (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM some WHERE n < :most)
                        SELECT :person, randomblob(16), n, 'Europe/London', 0, 'high-five', 40, 'next', 1 FROM some
                        """).with("person", person).with("most", RATINGS).run());
        return person;
    }

    private static int count(Storage storage, UUID person) {
        return storage.read(tx -> tx.sql("SELECT count(*) AS there FROM ratings WHERE person_id = :person")
                .with("person", person)
                .find(row -> row.number("there"))
                .orElseThrow());
    }

    private void kill(String folder, String where) throws Exception {
        ProcessBuilder command = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Asked.class.getName(),
                        "move",
                        where)
                .redirectErrorStream(true);
        command.environment().putAll(environment(folder));
        Process process = command.start();
        try (BufferedReader said = process.inputReader()) {
            while (!isHalfway(where)) {
                assertThat(process.isAlive())
                        .as(() -> String.join("\n", said.lines().toList()))
                        .isTrue();
                Thread.sleep(2);
            }
            process.destroyForcibly().waitFor();
        }
    }

    /// Some of the ratings are there, and others are not.
    private boolean isHalfway(String where) throws SQLException, IOException {
        if (where.equals("file")) {
            Path log = home.resolve("back/asked.db.moving-wal");
            return Files.exists(log) && Files.size(log) > A_FEW_PIECES;
        }
        try (Connection connection = DriverManager.getConnection(
                        Databases.Postgres.address("postgres").url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT pg_database_size('%s') AS size, pg_database_size('template1') AS empty"
                                .formatted(database))) {
            rows.next();
            return rows.getLong("size") > rows.getLong("empty") + TABLES + A_FEW_PIECES;
        }
    }

    private TypedCommand move(String folder, String... typed) {
        return TypedCommand.run(
                (Terminal terminal, Clock _) -> new MoveCommand(terminal), CLOCK, environment(folder), "", typed);
    }

    private Map<String, String> environment(String folder) {
        return Map.of(
                "ASKED_DATABASE",
                address.url(),
                "ASKED_DATA",
                home.resolve(folder).toString());
    }

    private static void run(PostgresStorage.Address address, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
