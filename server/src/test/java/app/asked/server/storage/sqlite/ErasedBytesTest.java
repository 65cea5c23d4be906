package app.asked.server.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.storage.Databases;
import app.asked.server.storage.Erasure;
import app.asked.server.storage.ErasureJob;
import app.asked.server.storage.PlainProse;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Versioned;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is erased is in no byte of the folder, neither while Asked runs nor after it closed. Words are plain here, as
/// numbers are, so that their bytes can be looked for.
class ErasedBytesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration LONG_AGO = Duration.ofDays(31);
    private static final String WORD = "Zwetschgendatschi";

    @TempDir
    Path folder;

    private SqliteStorage storage;
    private UUID person;
    private UUID other;

    @BeforeEach
    void open() {
        storage = SqliteStorage.open(folder);
        person = Databases.newPerson(storage);
        other = Databases.newPerson(storage);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void aPersonWhoIsErasedLeavesNoByteBehind() {
        write(person, 200, WORD);
        write(other, 200, "kept");
        assertThat(Bytes.hits(folder, WORD)).isGreaterThan(200);

        storage.write(person, tx -> {
            Erasure.person(tx);
            return person;
        });

        assertThat(storage.purge()).isTrue();
        assertThat(Bytes.hits(folder, WORD)).isZero();
        assertThat(Bytes.hits(folder, "kept")).isGreaterThanOrEqualTo(200);
        storage.close();
        assertThat(Bytes.hits(folder, WORD)).isZero();
        open();
    }

    @Test
    void whatWasDeletedThirtyDaysAgoLeavesNoByteBehind() {
        UUID rule = write(person, 1, WORD);
        storage.write(person, tx -> {
            tx.put("rules", Columns.of(person).key("id", rule).kept(new Versioned<>("", 1, NOW.minus(LONG_AGO))));
            return rule;
        });
        assertThat(Bytes.hits(folder, WORD)).isPositive();

        new ErasureJob(storage).run(NOW);

        assertThat(Bytes.hits(folder, WORD)).isZero();
    }

    @Test
    void whatWasReplacedIsGoneFromTheFilesSoonAfter() throws InterruptedException {
        UUID about = write(person, 1, WORD);
        assertThat(Bytes.hits(folder, WORD)).isPositive();

        put(person, about, "another");

        Instant end = Instant.now().plusSeconds(60);
        while (Bytes.hits(folder, WORD) > 0 && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(Bytes.hits(folder, WORD)).isZero();
        assertThat(Bytes.hits(folder, "another")).isPositive();
    }

    @Test
    void whileSomebodyReadsAnEarlierViewItIsNotSaidToBeDone() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        UUID about = write(person, 1, WORD);
        Caller<Integer> reader = Caller.waiting(() -> storage.read(tx -> {
            int fields = ProseRepository.of(tx, person, about).fields().size();
            await(read);
            return fields;
        }));
        storage.write(person, tx -> {
            Erasure.person(tx);
            return person;
        });

        assertThat(storage.purge()).isFalse();
        read.countDown();
        assertThat(reader.answer()).isEqualTo(1);
        assertThat(storage.purge()).isTrue();

        assertThat(Bytes.hits(folder, WORD)).isZero();
    }

    private UUID write(UUID writer, int times, String word) {
        UUID about = Databases.newId();
        for (int i = 0; i < times; i++) {
            about = Databases.newId();
            put(writer, about, word);
        }
        return about;
    }

    private void put(UUID writer, UUID about, String word) {
        storage.write(writer, tx -> {
            PlainProse.put(tx, about, "note", (word + " ").repeat(1 + word.length() % 7));
            return about;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
