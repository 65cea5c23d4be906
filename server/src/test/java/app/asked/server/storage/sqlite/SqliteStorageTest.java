package app.asked.server.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.asked.core.words.Line;
import app.asked.server.storage.Databases;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.fault.StorageBusy;
import app.asked.server.storage.fault.StorageFault;
import app.asked.server.storage.fault.StorageFull;
import app.asked.server.storage.fault.StorageRefused;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteStorageTest {
    @TempDir
    Path folder;

    private SqliteStorage storage;
    private UUID person;

    @BeforeEach
    void open() {
        storage = SqliteStorage.open(folder);
        person = Databases.newPerson(storage);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void manyCallersShareCommits() throws InterruptedException {
        long before = storage.groups();
        Callable<Long> write = () -> storage.write(person, Tx::rev);

        try (ExecutorService callers = Executors.newFixedThreadPool(16)) {
            callers.invokeAll(IntStream.range(0, 400).mapToObj(_ -> write).toList());
        }

        assertThat(storage.groups() - before).isLessThan(400);
        assertThat(storage.write(person, Tx::rev).longValue()).isEqualTo(401);
    }

    @Test
    void whatIsQueuedIsOneGroupAndNobodyIsAnsweredBeforeItsCommit() throws Exception {
        Held group = new Held();
        Caller<Long> first = Caller.waiting(() -> storage.write(person, group::hold));
        long before = storage.groups();
        Held last = new Held();
        Caller<Long> second = Caller.waiting(() -> storage.write(person, Tx::rev));
        Caller<Long> third = Caller.waiting(() -> storage.write(person, last::hold));

        group.letGo.countDown();
        last.reached.await();
        assertThat(first.answer()).isEqualTo(1);
        assertThat(second.isAnswered()).isFalse();
        assertThat(revOnDisk()).isEqualTo(1);

        last.letGo.countDown();
        assertThat(second.answer()).isEqualTo(2);
        assertThat(third.answer()).isEqualTo(3);
        assertThat(revOnDisk()).isEqualTo(3);
        assertThat(storage.groups() - before).isEqualTo(2);
    }

    @Test
    void oneOfAGroupFallsAlone() throws Exception {
        Held group = new Held();
        Caller<Long> first = Caller.waiting(() -> storage.write(person, group::hold));
        Caller<Long> falling = Caller.waiting(() -> storage.write(person, tx -> {
            throw new IllegalArgumentException("no, after " + tx.rev());
        }));
        Caller<Long> third = Caller.waiting(() -> storage.write(person, Tx::rev));

        group.letGo.countDown();

        assertThat(first.answer()).isEqualTo(1);
        assertThatThrownBy(falling::answer).hasRootCauseMessage("no, after 2");
        assertThat(third.answer()).isEqualTo(2);
    }

    @Test
    void anErrorAtTheCommitReachesTheWholeGroup() throws Exception {
        Held group = new Held();
        Caller<Long> first = Caller.waiting(() -> storage.write(person, group::hold));
        Caller<Long> innocent = Caller.waiting(() -> storage.write(person, Tx::rev));
        Caller<Integer> guilty = Caller.waiting(() -> storage.write(person, SqliteStorageTest::failAtCommit));

        group.letGo.countDown();

        assertThat(first.answer()).isEqualTo(1);
        assertThatThrownBy(innocent::answer).hasCauseInstanceOf(StorageFault.class);
        assertThatThrownBy(guilty::answer).hasCauseInstanceOf(StorageFault.class);
        assertThat(revOnDisk()).isEqualTo(1);
        assertThat(storage.write(person, Tx::rev).longValue()).isEqualTo(2);
    }

    @Test
    void aFullDiskIsToldAndLeavesWhatWasThere() {
        write("kept");
        limitPages(1);

        assertThatThrownBy(() -> write("x".repeat(1_000_000))).isInstanceOf(StorageFull.class);
        assertThat(words()).isEqualTo(new Line("kept"));

        limitPages(1_000_000);
        write("there is room again");
        assertThat(words()).isEqualTo(new Line("there is room again"));
    }

    @ParameterizedTest
    @CsvSource({
        "journal_mode, journal_mode, wal",
        "synchronous, synchronous, 2",
        "foreign_keys, foreign_keys, 1",
        "trusted_schema, trusted_schema, 0",
        "mmap_size, mmap_size, 268435456"
    })
    void everyConnectionIsSetUpForSafety(String pragma, String column, String value) {
        Function<Tx, String> setting =
                tx -> tx.sql("PRAGMA " + pragma).find(row -> row.text(column)).orElseThrow();

        assertThat(storage.write(person, setting).toString()).isEqualTo(value);
        assertThat(storage.read(setting).toString()).isEqualTo(value);
    }

    /// The writer waits longer than a rebuild of the file goes on.
    @Test
    void whoeverFindsTheFileInUseWaits() {
        Function<Tx, Long> wait = tx ->
                tx.sql("PRAGMA busy_timeout").find(row -> row.big("timeout")).orElseThrow();

        assertThat(storage.write(person, wait).longValue()).isEqualTo(15_000);
        assertThat(storage.read(wait).longValue()).isEqualTo(5_000);
    }

    @Test
    void aSecondProcessIsRefusedInOneSentence() throws Exception {
        Process second = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        // libraries of other tests log while logging begins, and SLF4J warns of that
                        "-Dslf4j.internal.verbosity=ERROR",
                        "--class-path",
                        System.getProperty("java.class.path"),
                        SecondProcess.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
                .isEqualTo(
                        "Another Asked is using the folder %s. Close that one, or choose another folder with ./asked --data FOLDER.",
                        folder);
    }

    @Test
    void aSecondInTheSameProcessIsRefusedToo() {
        assertThatThrownBy(() -> SqliteStorage.open(folder))
                .isInstanceOf(StorageRefused.class)
                .hasMessageContaining("Another Asked is using the folder");
    }

    @Test
    void aDatabaseThatMayNotBeWrittenIsRefusedAndLeavesTheFolderFree(@TempDir Path elsewhere) throws IOException {
        Path file = Files.createDirectory(elsewhere.resolve("asked.db"));

        assertThatThrownBy(() -> SqliteStorage.open(elsewhere))
                .isInstanceOf(StorageRefused.class)
                .hasMessageContaining("isn't allowed to read and write the file " + file);

        Files.delete(file);
        SqliteStorage.open(elsewhere).close();
    }

    @Test
    void aFolderThatCannotBeIsRefusedInOneSentence() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> SqliteStorage.open(file))
                .isInstanceOf(StorageRefused.class)
                .hasMessage(
                        "Asked isn't allowed to write to the folder %s. Choose another with ./asked --data FOLDER.",
                        file);
    }

    @Test
    void closingWritesWhatIsQueuedAndFoldsTheLogIntoTheFile() throws Exception {
        Held group = new Held();
        Caller<Long> first = Caller.waiting(() -> storage.write(person, group::hold));
        Caller<Long> queued = Caller.waiting(() -> storage.write(person, Tx::rev));
        Thread closing = Thread.ofPlatform().start(storage::close);

        group.letGo.countDown();
        closing.join();

        assertThat(first.answer()).isEqualTo(1);
        assertThat(queued.answer()).isEqualTo(2);
        assertThat(folder.resolve("asked.db-wal")).doesNotExist();
        assertThatThrownBy(() -> storage.write(person, Tx::rev)).isInstanceOf(StorageBusy.class);
        assertThatThrownBy(() -> storage.read(_ -> 1)).isInstanceOf(StorageBusy.class);
        open();
        assertThat(revOnDisk()).isEqualTo(2);
    }

    /// Work that stands still in the middle of a transaction until it is let go.
    private static final class Held {
        final CountDownLatch reached = new CountDownLatch(1);
        final CountDownLatch letGo = new CountDownLatch(1);

        long hold(Tx tx) {
            reached.countDown();
            try {
                letGo.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return tx.rev();
        }
    }

    /// A foreign key that is looked at only when the group commits.
    private static int failAtCommit(Tx tx) {
        tx.sql("PRAGMA defer_foreign_keys = ON").run();
        return tx.sql("""
                        INSERT INTO energies (person_id, day, energy, rev) VALUES (:nobody, 1, 1, 1)
                        """).with("nobody", Databases.newId()).run();
    }

    private void write(String words) {
        storage.write(person, tx -> {
            ProseRepository.put(tx, person, new Texts().text("note", words));
            return person;
        });
    }

    private @Nullable Line words() {
        return storage.read(tx -> ProseRepository.of(tx, person, person)).line("note");
    }

    /// Never below the pages that there are.
    private void limitPages(int pages) {
        storage.<List<Long>>write(
                person, tx -> tx.sql("PRAGMA max_page_count = " + pages).list(row -> row.big("max_page_count")));
    }

    private long revOnDisk() throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("asked.db"));
                ResultSet rows = other.createStatement().executeQuery("SELECT rev FROM people")) {
            return rows.getLong(1);
        }
    }
}
