package app.asked.server.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.storage.Databases;
import app.asked.server.storage.sqlite.SqliteStorage;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.TypedCommand;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T18:52:03Z"), ZoneOffset.UTC);
    private static final int OK = 0;
    private static final int CHECK = 1;
    private static final int PROBLEM = 2;

    @TempDir
    Path home;

    private final Map<String, String> environment = new HashMap<>();
    private String policy = "same-origin";

    @BeforeEach
    void allIsWell() throws IOException {
        environment.put("ASKED_DATA", data().toString());
        environment.put("ASKED_KEYS", home.resolve("keys").toString());
        environment.put("ASKED_PORT", String.valueOf(TestServer.shared().url().getPort()));
        try (SqliteStorage storage = SqliteStorage.open(data())) {
            Databases.newPerson(storage);
        }
        backup(Duration.ofHours(3));
    }

    @Test
    void whereAllIsWellEachLineSaysSo() {
        TypedCommand doctor = doctor();

        assertThat(doctor.exit()).as(doctor.said()).isEqualTo(OK);
        assertThat(doctor.said().lines()).hasSize(14).allMatch(line -> line.startsWith("OK       "));
        assertThat(doctor.said())
                .contains("The database is whole: 1 account, 0 asks.")
                .contains("The newest backup is from today.")
                .contains("on this machine only")
                .contains("Only people you invite can create an account.")
                .contains("No mail server is set")
                .contains("Nobody has left a spare key with you yet.")
                .contains("Asked is running and can save.");
    }

    @Test
    void itLooksWhileAskedRuns() {
        try (SqliteStorage storage = SqliteStorage.open(data())) {
            Databases.newPerson(storage);

            assertThat(doctor().said()).contains("The database is whole: 2 accounts");
        }
    }

    @Test
    void aDamagedDatabaseIsAProblem() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(database().toFile(), "rw")) {
            file.seek(3 * 4096);
            file.write(new byte[40_000]);
        }

        assertIs(PROBLEM, "is damaged. Stop Asked, and put back a backup");
    }

    @Test
    void aMissingDatabaseIsWorthACheck() throws IOException {
        Files.delete(database());

        assertIs(CHECK, "There’s no asked.db in");
    }

    @Test
    void aCopyWithoutItsLogIsWorthACheck() throws IOException {
        Path copy = Files.createDirectories(home.resolve("copy"));
        try (SqliteStorage storage = SqliteStorage.open(data())) {
            Databases.newPerson(storage);
            Files.copy(database(), copy.resolve("asked.db"));
        }
        Files.setPosixFilePermissions(copy.resolve("asked.db"), PosixFilePermissions.fromString("rw-------"));
        environment.put("ASKED_DATA", copy.toString());

        assertIs(CHECK, "was copied while Asked was running");
        assertIs(CHECK, "was copied while Asked was running");
    }

    @Test
    void tablesOfANewerAskedAreAProblem() throws SQLException {
        run("""
                INSERT INTO flyway_schema_history
                    (installed_rank, version, description, type, script, installed_by, execution_time, success)
                VALUES (99, '99', 'stories', 'SQL', 'V99__stories.sql', 'asked', 1, 1)
                """);

        assertIs(PROBLEM, "tables are version 99, from a newer Asked");
    }

    @Test
    void wordsThatNoKeyOpensAreAProblem() throws SQLException {
        run("INSERT INTO prose (person_id, about, field, format, generation, bytes) "
                + "SELECT id, id, 'who', 1, 1, zeroblob(40) FROM people");

        assertIs(PROBLEM, "One person has entries that none of their keys can open");
    }

    @Test
    void aClockBehindWhatWasSavedIsAProblem() throws SQLException {
        run("INSERT INTO sessions (token_hash, person_id, id, made, seen) VALUES (x'01', x'01', x'01', 0, "
                + CLOCK.instant().plus(Duration.ofDays(2)).toEpochMilli() + ")");

        assertIs(PROBLEM, "Set the clock.");
    }

    @Test
    void aFileThatOthersCanOpenIsAProblem() throws IOException {
        Files.setPosixFilePermissions(database(), PosixFilePermissions.fromString("rw-r--r--"));

        assertIs(PROBLEM, "chmod 600");
    }

    @Test
    void anOldBackupIsWorthACheckAndAProblemWhereThereShouldBeOneADay() throws IOException {
        backup(Duration.ofDays(40));
        assertIs(CHECK, "The newest backup is 40 days old.");

        environment.put("ASKED_BACKUPS", home.resolve("backups").toString());
        assertIs(PROBLEM, "there should be one every day");

        environment.put("ASKED_BACKUPS", home.resolve("nowhere").toString());
        assertIs(CHECK, "There’s no backup in");
    }

    @Test
    void aServerThatIsClosedIsWorthACheck() {
        environment.put("ASKED_PORT", "1");

        assertIs(CHECK, "Asked isn’t running at http://localhost:1");
    }

    @Test
    void aProxyThatPassesOnTooLittleIsAProblem() throws IOException {
        assertProxyIs("http 127.0.0.2 203.0.113.7", CHECK, "Your proxy passes on what Asked needs.");
        assertProxyIs("http 127.0.0.2 203.0.113.7", CHECK, "without https. Others on the network can read what’s sent");
        assertProxyIs("https 127.0.0.2 203.0.113.7", PROBLEM, "X-Forwarded-Proto");
        assertProxyIs("http asked-server 203.0.113.7", PROBLEM, "people type in asked-server");
        assertProxyIs("http 127.0.0.2 127.0.0.1", CHECK, "All connections seem to come from this machine.");
        assertProxyIs("<html>Bad gateway</html>", CHECK, "Asked can’t be reached at http://127.0.0.2");
    }

    @Test
    void aProxyThatHidesOurPagesIsAProblem() throws IOException {
        policy = "no-referrer";

        assertProxyIs("http 127.0.0.2 203.0.113.7", PROBLEM, "changes Referrer-Policy");
    }

    @Test
    void aFolderOfSpareKeysThatOthersCanLookIntoIsAProblem() throws IOException {
        Path keys = Files.createDirectories(home.resolve("keys"));
        Files.writeString(keys.resolve("one"), "a half");
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwx------"));
        assertIs(OK, "1 spare key is in");

        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertIs(PROBLEM, "chmod 700");
    }

    @Test
    void whatIsSetIsSaid() {
        environment.put("ASKED_SIGNUP", "open");
        environment.put("ASKED_MAIL", "smtp://mail.example:587");

        assertIs(OK, "Anyone who can open Asked can create an account.");
        assertIs(OK, "A mail server is set");
    }

    @Test
    void aProxyThatTakesThePathOffIsAProblem() throws IOException {
        try (TestServer below = TestServer.start("asked.url=https://localhost/asked")) {
            byte[] elsewhere = below.visitor().get("/health/seen").body().getBytes(StandardCharsets.UTF_8);
            HttpServer proxy = HttpServer.create(new InetSocketAddress("127.0.0.2", 0), 0);
            proxy.createContext("/asked/health/seen", exchange -> {
                exchange.sendResponseHeaders(404, elsewhere.length);
                exchange.getResponseBody().write(elsewhere);
                exchange.close();
            });
            proxy.start();
            environment.put("ASKED_PORT", String.valueOf(below.url().getPort()));
            environment.put(
                    "ASKED_URL", "http://127.0.0.2:" + proxy.getAddress().getPort() + "/asked/");

            assertIs(PROBLEM, "Your proxy takes /asked off the addresses");
            assertIs(PROBLEM, "Asked is running and can save.");
            proxy.stop(0);
        }
    }

    /// A proxy that stands before a server which sees that of a request.
    private void assertProxyIs(String seen, int exit, String sentence) throws IOException {
        HttpServer proxy = HttpServer.create(new InetSocketAddress("127.0.0.2", 0), 0);
        proxy.createContext("/health/seen", exchange -> {
            byte[] body = seen.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Referrer-Policy", policy);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        proxy.start();
        environment.put("ASKED_URL", "http://127.0.0.2:" + proxy.getAddress().getPort());
        try {
            assertIs(exit, sentence);
        } finally {
            proxy.stop(0);
        }
    }

    @Test
    void postgresqlLooksAfterItself() {
        environment.put("ASKED_DATABASE", "jdbc:postgresql://db/asked");

        TypedCommand doctor = doctor();

        assertThat(doctor.exit()).isEqualTo(OK);
        assertThat(doctor.said()).contains("Your data is in PostgreSQL").doesNotContain("asked.db");
    }

    private void assertIs(int exit, String sentence) {
        TypedCommand doctor = doctor();
        assertThat(doctor.said()).contains(sentence);
        assertThat(doctor.exit()).as(doctor.said()).isEqualTo(exit);
    }

    private TypedCommand doctor() {
        return TypedCommand.run(DoctorCommand::new, CLOCK, environment, "");
    }

    private Path data() {
        return home.resolve("data");
    }

    private Path database() {
        return data().resolve("asked.db");
    }

    private void backup(Duration age) throws IOException {
        Path backups = Files.createDirectories(home.resolve("backups"));
        Path backup = Files.writeString(backups.resolve("asked-2026-11-01-120000.db"), "a backup");
        Files.setLastModifiedTime(backup, FileTime.from(CLOCK.instant().minus(age)));
    }

    private void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
