package app.asked.server.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.asked.server.storage.Databases;
import app.asked.server.storage.fault.StorageBusy;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.sql.Statements;
import app.asked.server.storage.sql.Tx;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An error of the JVM's where one person writes or reads: they are told, and everybody else goes on.
class ErrorsInThreadsTest {
    @TempDir
    Path folder;

    private UUID person;
    private FaultyConnection forWriting;
    private FaultyConnection forReading;
    private SqliteWriter writer;
    private SqliteReaders readers;

    @BeforeEach
    void open() throws SQLException {
        SqliteStorage made = SqliteStorage.open(folder);
        person = Databases.newPerson(made);
        made.close();
        forWriting = new FaultyConnection(connect());
        forReading = new FaultyConnection(connect());
        writer = new SqliteWriter(new Statements(forWriting.connection(), 0), () -> true);
        readers = new SqliteReaders(List.of(new Statements(forReading.connection(), 0)));
        writer.start();
    }

    @AfterEach
    void close() throws SQLException {
        readers.close();
        writer.close();
    }

    @Test
    void anErrorInOnesWorkIsTheirsAloneAndWritingGoesOn() throws Exception {
        CountDownLatch letGo = new CountDownLatch(1);
        Caller<Long> first = Caller.waiting(() -> writer.write(person, tx -> {
            await(letGo);
            return tx.rev();
        }));
        Caller<Long> deep = Caller.waiting(() -> writer.write(person, tx -> deeper(tx.rev())));
        Caller<Long> last = Caller.waiting(() -> writer.write(person, Tx::rev));

        letGo.countDown();

        assertThat(first.answer()).isEqualTo(1);
        assertThatThrownBy(deep::answer).hasCauseInstanceOf(StackOverflowError.class);
        assertThat(last.answer()).isEqualTo(2);
        assertThat(writer.write(person, Tx::rev).longValue()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEGIN IMMEDIATE", "SAVEPOINT write", "RELEASE write", "COMMIT"})
    void anErrorOfTheWritersOwnAcknowledgesNothingAndWritingGoesOn(String statement) {
        forWriting.failAt(statement);

        assertThatThrownBy(() -> writer.write(person, Tx::rev)).isInstanceOf(StorageBusy.class);

        assertThat(rev()).isZero();
        assertThat(writer.write(person, Tx::rev).longValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROLLBACK TO write", "ROLLBACK"})
    void anErrorWhileTakingBackLeavesNothingBehind(String statement) {
        forWriting.failAt(statement);

        assertThatThrownBy(() -> writer.write(person, tx -> failAtCommit(tx, statement)))
                .isInstanceOf(StorageException.class);

        assertThat(rev()).isZero();
        assertThat(writer.write(person, Tx::rev).longValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEGIN", "SELECT rev FROM people", "ROLLBACK"})
    void anErrorInAReadIsToldAndItsConnectionReadsOn(String statement) {
        forReading.failAt(statement);

        assertThatThrownBy(this::rev).isInstanceOf(OutOfMemoryError.class);

        writer.write(person, Tx::rev);
        assertThat(rev()).isEqualTo(1);
    }

    private long rev() {
        return readers.read(tx ->
                tx.sql("SELECT rev FROM people").find(row -> row.big("rev")).orElseThrow());
    }

    /// At its own statement, or for a deferred foreign key only where the group commits.
    private static long failAtCommit(Tx tx, String takenBackBy) {
        tx.rev();
        if (takenBackBy.equals("ROLLBACK TO write")) {
            throw new IllegalArgumentException("no");
        }
        tx.sql("PRAGMA defer_foreign_keys = ON").run();
        return tx.sql("INSERT INTO energies (person_id, day, energy, rev) VALUES (:nobody, 1, 1, 1)")
                .with("nobody", Databases.newId())
                .run();
    }

    private static long deeper(long level) {
        return level < 0 ? level : deeper(level + 1) + level;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("asked.db"));
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = ON");
        }
        return connection;
    }
}
