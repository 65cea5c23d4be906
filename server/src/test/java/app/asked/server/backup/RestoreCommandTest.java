package app.asked.server.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.command.Command;
import app.asked.server.command.Terminal;
import app.asked.server.storage.Databases;
import app.asked.server.storage.sql.Migrations;
import app.asked.server.storage.sqlite.SqliteStorage;
import app.asked.server.testkit.TypedCommand;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T18:52:03Z"), ZoneOffset.UTC);
    private static final String KEPT = "asked.db.replaced-2026-11-29-185203";
    private static final String PASSPHRASE = "a quiet place to practice\n";

    @TempDir
    Path home;

    @Test
    void aBackupComesBackInANewFolder() throws IOException {
        UUID person = backedUp();

        TypedCommand restored = restore("elsewhere", backup());

        assertThat(restored.exit()).as(restored.said()).isZero();
        assertThat(restored.said())
                .contains("is restored and checked (1 account, 0 asks).")
                .hasLineCount(1);
        assertThat(people("elsewhere")).containsExactly(person);
    }

    @Test
    void whatIsThereIsReplacedOnlyWhenToldAndKept() throws IOException {
        UUID before = backedUp();
        UUID after = written("data");

        TypedCommand refused = restore("data", backup());

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.said()).contains("--replace");
        assertThat(people("data")).containsExactlyInAnyOrder(before, after);

        TypedCommand restored = restore("data", backup(), "--replace");

        assertThat(restored.said()).contains("saved as " + KEPT);
        assertThat(people("data")).containsExactly(before);
        assertThat(people("data", KEPT)).containsExactlyInAnyOrder(before, after);
    }

    @Test
    void aLogThatWasLeftGoesWithItsFileAndNotIntoTheNewOne() throws IOException {
        UUID before = backedUp();
        Files.createDirectories(home.resolve("crashed"));
        UUID after;
        try (SqliteStorage storage = SqliteStorage.open(home.resolve("data"))) {
            after = Databases.newPerson(storage);
            Files.copy(home.resolve("data/asked.db"), home.resolve("crashed/asked.db"));
            Files.copy(home.resolve("data/asked.db-wal"), home.resolve("crashed/asked.db-wal"));
        }

        TypedCommand restored = restore("crashed", backup(), "--replace");

        assertThat(restored.exit()).as(restored.said()).isZero();
        assertThat(people("crashed")).containsExactly(before);
        assertThat(people("crashed", KEPT)).containsExactlyInAnyOrder(before, after);
    }

    @Test
    void aDamagedDatabaseMakesRoomWithItsLog() throws IOException {
        UUID before = backedUp();
        Path folder = Files.createDirectories(home.resolve("damaged"));
        Files.writeString(folder.resolve("asked.db"), "no database any more");
        Files.writeString(folder.resolve("asked.db-wal"), "no log any more");

        TypedCommand restored = restore("damaged", backup(), "--replace");

        assertThat(restored.exit()).as(restored.said()).isZero();
        assertThat(people("damaged")).containsExactly(before);
        assertThat(folder.resolve(KEPT)).hasContent("no database any more");
        assertThat(folder.resolve(KEPT + "-wal")).hasContent("no log any more");
    }

    @Test
    void aFolderInUseIsLeftAlone() throws IOException {
        backedUp();
        try (SqliteStorage storage = SqliteStorage.open(home.resolve("data"))) {
            UUID person = Databases.newPerson(storage);

            TypedCommand refused = restore("data", backup(), "--replace");

            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.said())
                    .contains("Another Asked is using the folder")
                    .hasLineCount(1);
            boolean isThere = storage.read(tx -> tx.isThere(person));
            assertThat(isThere).isTrue();
        }
        assertThat(files("data")).doesNotContain(KEPT);
    }

    @Test
    void aSealedOneComesBackWithItsPassphraseAlone() throws IOException {
        UUID person = written("data");
        assertThat(typed(BackupCommand::new, "data", PASSPHRASE, backup(), "--passphrase")
                        .exit())
                .isZero();

        TypedCommand refused = typed(RestoreCommand::new, "elsewhere", "some other passphrase\n", backup());

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.said()).contains("That passphrase doesn’t open");
        assertThat(files("elsewhere")).containsExactly("asked.db.lock");
        assertThat(typed(RestoreCommand::new, "elsewhere", PASSPHRASE, backup()).exit())
                .isZero();
        assertThat(people("elsewhere")).containsExactly(person);
        assertThat(files("elsewhere")).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void aCutOffSealedOneChangesNothing() throws IOException {
        written("data");
        assertThat(typed(BackupCommand::new, "data", PASSPHRASE, backup(), "--passphrase")
                        .exit())
                .isZero();
        try (RandomAccessFile file = new RandomAccessFile(backup(), "rw")) {
            file.setLength(file.length() - 1);
        }

        assertThat(typed(RestoreCommand::new, "data", PASSPHRASE, backup(), "--replace")
                        .said())
                .contains("is damaged or was cut off. Nothing was changed.");
        assertThat(files("data")).containsExactly("asked.db", "asked.db.lock");
    }

    @Test
    void whatIsNoBackupChangesNothing() throws IOException, SQLException {
        written("data");
        Path diary = Files.writeString(home.resolve("diary.txt"), "Dear diary, ".repeat(1_000));
        Path anothers = home.resolve("anothers.db");
        run(anothers, "CREATE TABLE recipes (soup TEXT)");
        backedUp();
        run(
                Path.of(backup()),
                "INSERT INTO rests (person_id, id, day, zone, rev) VALUES (x'01', x'02', 1, 'Etc/UTC', 1)");

        assertThat(restore("data", diary.toString(), "--replace").said()).contains("isn’t an Asked backup");
        assertThat(restore("data", anothers.toString(), "--replace").said()).contains("isn’t an Asked backup");
        assertThat(restore("data", backup(), "--replace").said()).contains("point to something that’s missing");
        assertThat(restore("data", "nowhere.db", "--replace").said()).contains("Asked can’t find nowhere.db");
        assertThat(restore("data").said()).contains("Say which backup");
        assertThat(files("data")).containsExactly("asked.db", "asked.db.lock");
    }

    @Test
    void aNewerOneIsRefusedWithBothVersions() throws IOException, SQLException {
        backedUp();
        run(Path.of(backup()), """
                INSERT INTO flyway_schema_history
                    (installed_rank, version, description, type, script, installed_by, execution_time, success)
                VALUES (99, '99', 'stories', 'SQL', 'V99__stories.sql', 'asked', 1, 1)
                """);

        assertThat(restore("elsewhere", backup()).said()).contains("version 99", "up to version " + Migrations.NEWEST);
    }

    @Test
    void aFileCopiedWithoutItsLogIsPutBackAndNamed() throws IOException {
        Path copy = home.resolve("copy.db");
        try (SqliteStorage storage = SqliteStorage.open(home.resolve("data"))) {
            Databases.newPerson(storage);
            Files.copy(home.resolve("data/asked.db"), copy);
        }

        TypedCommand restored = restore("elsewhere", copy.toString());

        assertThat(restored.exit()).as(restored.said()).isZero();
        assertThat(restored.said()).contains("without the asked.db-wal next to it");
        assertThat(restore("again", copy("elsewhere")).said()).doesNotContain("asked.db-wal");
    }

    private String copy(String folder) {
        return home.resolve(folder).resolve("asked.db").toString();
    }

    private String backup() {
        return home.resolve("backup.db").toString();
    }

    private UUID written(String folder) {
        try (SqliteStorage storage = SqliteStorage.open(home.resolve(folder))) {
            return Databases.newPerson(storage);
        }
    }

    private UUID backedUp() {
        UUID person = written("data");
        assertThat(typed(BackupCommand::new, "data", "", backup(), "--replace").exit())
                .isZero();
        return person;
    }

    private TypedCommand restore(String folder, String... arguments) {
        return typed(RestoreCommand::new, folder, "", arguments);
    }

    private TypedCommand typed(
            BiFunction<Terminal, Clock, Command> command, String folder, String typed, String... arguments) {
        Map<String, String> environment =
                Map.of("ASKED_DATA", home.resolve(folder).toString());
        return TypedCommand.run(command, CLOCK, environment, typed, arguments);
    }

    private Set<UUID> people(String folder) {
        try (SqliteStorage storage = SqliteStorage.open(home.resolve(folder))) {
            return Set.copyOf(storage.read(tx -> tx.sql("SELECT id FROM people").list(row -> row.id("id"))));
        }
    }

    /// Of a database that is kept under another name.
    private Set<UUID> people(String folder, String kept) throws IOException {
        Path apart = Files.createTempDirectory(home, "apart");
        Files.copy(home.resolve(folder).resolve(kept), apart.resolve("asked.db"));
        return people(apart.toString());
    }

    private List<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void run(Path database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
