package app.asked.server.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.storage.file.Inspection.Sound;
import app.asked.server.storage.file.StoredDatabase;
import app.asked.server.storage.sql.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept of a database before its tables are brought up to date.
class SqliteUpgradeTest {
    private static final String COPY = "asked.db.16-before-" + Migrations.NEWEST;

    @TempDir
    Path folder;

    @Test
    void theDatabaseAsItWasIsKeptUnderBothVersions() throws IOException {
        makeVersion16();

        SqliteStorage.open(folder).close();

        assertThat(new StoredDatabase(folder.resolve(COPY)).inspect())
                .isInstanceOfSatisfying(
                        Sound.class, sound -> assertThat(sound.version()).isEqualTo(16));
        assertThat(new StoredDatabase(folder.resolve("asked.db")).inspect())
                .isInstanceOfSatisfying(
                        Sound.class, sound -> assertThat(sound.version()).isEqualTo(Migrations.NEWEST));
        assertThat(copies()).containsExactly(COPY);
    }

    @Test
    void theLastTwoAreKept() throws IOException {
        Files.createFile(folder.resolve("asked.db.1-before-9"));
        Files.createFile(folder.resolve("asked.db.9-before-11"));
        Files.createFile(folder.resolve("asked.db.11-before-16"));
        makeVersion16();

        SqliteStorage.open(folder).close();

        assertThat(copies()).containsExactlyInAnyOrder("asked.db.11-before-16", COPY);
    }

    @Test
    void aDatabaseThatIsUpToDateIsNotCopied() throws IOException {
        SqliteStorage.open(folder).close();

        SqliteStorage.open(folder).close();

        assertThat(copies()).isEmpty();
    }

    private void makeVersion16() {
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + folder.resolve("asked.db"), "", "")
                .locations("classpath:db/migration")
                .placeholders(Map.of("id", "BLOB", "bytes", "BLOB", "clustered", "WITHOUT ROWID"))
                .target("16")
                .load()
                .migrate();
    }

    private List<String> copies() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("-before-"))
                    .toList();
        }
    }
}
