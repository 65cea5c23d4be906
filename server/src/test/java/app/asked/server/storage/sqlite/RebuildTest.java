package app.asked.server.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.storage.Databases;
import app.asked.server.storage.Erasure;
import app.asked.server.storage.PlainProse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many people write, change and delete for long, so that SQLite shifts rows about in its pages; then most are erased.
class RebuildTest {
    private static final int PEOPLE = 40;
    private static final int ERASED = 35;
    private static final int WRITES = 4_000;
    private static final int AT_ONCE = 20;

    @TempDir
    Path folder;

    private final Random random = new Random(0);
    private final List<UUID> people = new ArrayList<>();
    private SqliteStorage storage;

    @BeforeEach
    void open() {
        storage = SqliteStorage.open(folder);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void noByteOfTheFolderKeepsAWordOfAPersonErasedAfterALongLife() {
        live();
        eraseMost();

        assertThat(storage.purge()).isTrue();

        assertThat(Bytes.hits(folder, "Erased")).isZero();
        assertThat(Bytes.hits(folder, "Stayed")).isGreaterThan(100);
        storage.close();
        assertThat(Bytes.hits(folder, "Erased")).isZero();
        open();
    }

    @Test
    void anErasureThatWasCutOffIsTidiedUpAfterTheNextStart() throws Exception {
        live();
        eraseMost();
        Path left = folder.resolve("as-a-crash-leaves-it");
        Files.createDirectory(left);
        for (String name : List.of("asked.db", "asked.db-wal")) {
            Files.copy(folder.resolve(name), left.resolve(name));
        }
        assertThat(Bytes.hits(left, "Erased")).isPositive();

        try (SqliteStorage next = SqliteStorage.open(left)) {
            assertThat(isOwed(next)).isTrue();
            Instant end = Instant.now().plusSeconds(60);
            while (isOwed(next) && Instant.now().isBefore(end)) {
                Thread.sleep(100);
            }
            assertThat(isOwed(next)).isFalse();
        }
        assertThat(Bytes.hits(left, "Erased")).isZero();
    }

    @Test
    void whatIsErasedLastIsGoneOnceAskedIsClosed() {
        live();
        eraseMost();

        storage.close();

        assertThat(Bytes.hits(folder, "Erased")).isZero();
        open();
    }

    /// Each change in a place of its own, as the writes of many years are.
    private void live() {
        while (people.size() < PEOPLE) {
            people.add(Databases.newPerson(storage));
        }
        List<UUID> abouts =
                IntStream.range(0, WRITES).mapToObj(_ -> Databases.newId()).toList();
        for (int i = 0; i < WRITES; i += AT_ONCE) {
            int who = random.nextInt(PEOPLE);
            storage.write(people.get(who), tx -> {
                for (int j = 0; j < AT_ONCE; j++) {
                    UUID about = abouts.get(random.nextInt(WRITES));
                    int length = random.nextInt(20) == 0 ? random.nextInt(9_000) : 10 + random.nextInt(200);
                    String text = ((who < ERASED ? "Erased" : "Stayed") + " ").repeat(length / 7 + 1);
                    PlainProse.put(tx, about, "note", random.nextInt(5) == 0 ? "" : text);
                }
                return who;
            });
        }
    }

    private void eraseMost() {
        for (UUID person : people.subList(0, ERASED)) {
            storage.write(person, tx -> {
                Erasure.person(tx);
                return person;
            });
        }
    }

    private static boolean isOwed(SqliteStorage storage) {
        return storage.read(tx -> tx.sql("SELECT wanted > done AS owed FROM rebuild")
                .find(row -> row.number("owed") == 1)
                .orElseThrow());
    }
}
