package app.asked.server.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.asked.server.storage.Databases;
import app.asked.server.storage.Storage;
import app.asked.server.storage.fault.StorageRefused;
import app.asked.server.storage.file.Inspection.Flaw;
import app.asked.server.storage.file.Inspection.Unsound;
import app.asked.server.storage.file.StoredDatabase;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a folder has to be to be opened, and what it is then.
class SqliteStartTest {
    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void theFileAloneIsAWholeCopyOnceNobodyWrites() throws IOException {
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            UUID person = Databases.newPerson(storage);
            assertThat(storage.purge()).isTrue();

            Files.copy(file(folder), file(elsewhere));

            assertThat(log(folder)).isEmptyFile();
            try (SqliteStorage copy = SqliteStorage.open(elsewhere)) {
                assertThat(people(copy)).containsExactly(person);
            }
        }
    }

    @Test
    void aNewFileIsWholeBeforeItIsThere() throws IOException {
        Files.writeString(folder.resolve("asked.db.new"), "what a power cut left of a first start");

        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            Files.copy(file(folder), file(elsewhere));

            assertThat(people(storage)).isEmpty();
            assertThat(folder.resolve("asked.db.new")).doesNotExist();
        }
        SqliteStorage.open(elsewhere).close();
    }

    @Test
    void anEmptyFileIsNoNewServerAndItsLogIsLeftAlone() throws IOException {
        Files.createFile(file(folder));
        Files.writeString(log(folder), "everything that was written");

        assertIsRefused("asked.db is empty");

        assertThat(log(folder)).hasContent("everything that was written");
    }

    @Test
    void aFileCutOffInItsFirstPageKeepsItsLog() throws IOException {
        Files.writeString(file(folder), "SQLite format 3");
        Files.writeString(log(folder), "everything that was written");

        assertIsRefused("asked.db is empty");
        assertThat(new StoredDatabase(file(folder)).inspect()).isEqualTo(new Unsound(Flaw.DAMAGED));

        assertThat(log(folder)).hasContent("everything that was written");
    }

    @Test
    void aFileThatLostItsTablesWithItsLogIsNoNewServer() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file(folder));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
        }

        assertIsRefused("asked.db is empty");
    }

    @Test
    void aLogWithoutItsFileIsNoNewServer() throws IOException {
        Files.writeString(log(folder), "everything that was written");

        assertIsRefused("asked.db-wal is there, but the asked.db it belongs to is missing");

        assertThat(file(folder)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut off", "zeroed", "another file", "its first page overwritten"})
    void aDamagedFileIsToldInOneSentence(String damage) throws IOException {
        SqliteStorage.open(folder).close();
        try (RandomAccessFile file = new RandomAccessFile(file(folder).toFile(), "rw")) {
            switch (damage) {
                case "cut off" -> file.setLength(10_000);
                case "zeroed" -> file.write(new byte[(int) file.length()]);
                case "another file" -> file.write("Dear diary".getBytes(StandardCharsets.UTF_8));
                default -> {
                    file.seek(100);
                    file.write(new byte[4_000]);
                }
            }
        }
        byte[] before = Files.readAllBytes(file(folder));

        assertIsRefused("asked.db is damaged. Put back an older copy");

        assertThat(file(folder)).hasBinaryContent(before);
    }

    @Test
    void nobodyElseOnTheMachineCanLookIn() throws IOException {
        Path made = folder.resolve("data");
        try (SqliteStorage storage = SqliteStorage.open(made)) {
            Databases.newPerson(storage);

            assertThat(modes(made)).containsOnly("rw-------");
            assertThat(mode(made)).isEqualTo("rwx------");
        }
    }

    @Test
    void whatWasOpenToOthersIsClosedAtTheNextStart() throws IOException {
        SqliteStorage.open(folder).close();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(file(folder), PosixFilePermissions.fromString("rw-r--r--"));

        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            Databases.newPerson(storage);

            assertThat(modes(folder)).containsOnly("rw-------");
            assertThat(mode(folder)).isEqualTo("rwx------");
        }
    }

    @Test
    void aFolderWithOtherThingsInItKeepsItsMode() throws IOException {
        Files.createFile(folder.resolve("notes.txt"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        SqliteStorage.open(folder).close();

        assertThat(mode(folder)).isEqualTo("rwxr-xr-x");
        assertThat(mode(file(folder))).isEqualTo("rw-------");
    }

    @Test
    void aFileKnowsThatALogBelongsToItUntilItIsClosed() throws IOException {
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            Databases.newPerson(storage);
            Files.copy(file(folder), file(elsewhere));

            assertThat(new StoredDatabase(file(folder)).lacksLog()).isFalse();
            assertThat(new StoredDatabase(file(elsewhere)).lacksLog()).isTrue();
        }
        assertThat(log(folder)).doesNotExist();
        assertThat(new StoredDatabase(file(folder)).lacksLog()).isFalse();
    }

    private void assertIsRefused(String sentence) {
        assertThatThrownBy(() -> SqliteStorage.open(folder))
                .isInstanceOf(StorageRefused.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("\n");
    }

    private static Path file(Path folder) {
        return folder.resolve("asked.db");
    }

    private static Path log(Path folder) {
        return folder.resolve("asked.db-wal");
    }

    private static Set<UUID> people(Storage storage) {
        return Set.copyOf(storage.read(tx -> tx.sql("SELECT id FROM people").list(row -> row.id("id"))));
    }

    private static Set<String> modes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Set.copyOf(files.map(SqliteStartTest::mode).toList());
        }
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
