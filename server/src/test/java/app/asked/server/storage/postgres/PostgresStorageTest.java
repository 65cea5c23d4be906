package app.asked.server.storage.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.asked.server.storage.Databases;
import app.asked.server.storage.Storage;
import app.asked.server.storage.fault.StorageBusy;
import app.asked.server.storage.fault.StorageFault;
import app.asked.server.storage.fault.StorageRefused;
import app.asked.server.storage.sql.Tx;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresStorageTest {
    private final Storage storage = Databases.POSTGRESQL.storage();
    private final UUID person = Databases.POSTGRESQL.person();
    private final AtomicInteger tries = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "08006", "57P01"})
    void whatIsTurnedAwayIsTriedAgain(String state) {
        long rev = storage.write(person, tx -> {
            long next = tx.rev();
            if (tries.incrementAndGet() < 3) {
                raise(tx, state);
            }
            return next;
        });

        assertThat(rev).isEqualTo(1);
        assertThat(tries).hasValue(3);
    }

    @Test
    void itGivesUpInTheEnd() {
        assertThatThrownBy(() -> storage.write(person, tx -> {
                    tries.incrementAndGet();
                    return raise(tx, "40001");
                }))
                .isInstanceOfSatisfying(
                        StorageBusy.class,
                        busy -> assertThat(busy.perhapsStored()).isFalse());
        assertThat(tries).hasValue(5);
    }

    @Test
    void aFaultIsNotTriedAgain() {
        assertThatThrownBy(() -> storage.write(person, tx -> {
                    tries.incrementAndGet();
                    return raise(tx, "22012");
                }))
                .isInstanceOf(StorageFault.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void aConnectionLostOnTheWayIsTriedOnAnother() {
        long rev = storage.write(person, tx -> {
            if (tries.incrementAndGet() == 1) {
                tx.sql("SELECT pg_terminate_backend(pg_backend_pid())").each(_ -> {});
            }
            return tx.rev();
        });

        assertThat(rev).isEqualTo(1);
        assertThat(tries).hasValue(2);
    }

    /// With a standby that never comes, a commit waits until it is interrupted; by then it is on this server's disk.
    @ParameterizedTest
    @ValueSource(strings = {"pg_cancel_backend", "pg_terminate_backend"})
    void aCommitThatNoStandbyConfirmedIsPerhapsStored(String interrupt) throws Exception {
        waitForStandby("nobody");
        try (ExecutorService callers = Executors.newSingleThreadExecutor()) {
            Future<?> writing = callers.submit(this::writeUntilInterrupted);

            while (!writing.isDone()) {
                admin("SELECT " + interrupt + "(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'");
            }

            assertThatThrownBy(writing::get)
                    .cause()
                    .isInstanceOfSatisfying(
                            StorageBusy.class,
                            busy -> assertThat(busy.perhapsStored()).isTrue());
            assertThat(tries).hasValue((int) rev());
        } finally {
            waitForStandby("");
        }
    }

    @Test
    void aServerThatIsNotThereIsToldInOneSentenceWithoutThePassword() {
        PostgresStorage.Address nowhere =
                new PostgresStorage.Address("jdbc:postgresql://localhost:1/asked?password=secret", "asked", "secret");

        assertThatThrownBy(() -> PostgresStorage.open(nowhere))
                .isInstanceOf(StorageRefused.class)
                .hasMessage("Asked can't open PostgreSQL at jdbc:postgresql://localhost:1/asked."
                        + " Check ASKED_DATABASE, and check that PostgreSQL is running.");
    }

    @Test
    void aDatabaseInAnotherEncodingIsToldInOneSentence() throws SQLException {
        admin("CREATE DATABASE latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");

        assertThatThrownBy(() -> PostgresStorage.open(Databases.Postgres.address("latin")))
                .isInstanceOf(StorageRefused.class)
                .hasMessageContaining("stores text as LATIN1. Asked needs one created with ENCODING 'UTF8'.");
    }

    @Test
    void anAddressThatIsNoneIsToldInOneSentence() {
        PostgresStorage.Address odd = new PostgresStorage.Address("jdbc:postgresql://localhost:port/asked", "", "");

        assertThatThrownBy(() -> PostgresStorage.open(odd)).isInstanceOf(StorageRefused.class);
    }

    @Test
    void whatAPersonWroteIsInNoMessageOfTheDriver() {
        assertThatThrownBy(() -> storage.write(
                        person,
                        tx -> tx.sql(
                                        "INSERT INTO prose (person_id, about, field, format, bytes) VALUES (:p, :p, 'Zwetschge', NULL, '')")
                                .with("p", person)
                                .run()))
                .isInstanceOf(StorageFault.class)
                .rootCause()
                .message()
                .doesNotContain("Zwetschge");
    }

    private static int raise(Tx tx, String state) {
        return tx.sql("DO $$ BEGIN RAISE EXCEPTION 'asked for' USING ERRCODE = '" + state + "'; END $$")
                .run();
    }

    private void writeUntilInterrupted() {
        for (int most = 1_000; most > 0; most--) {
            storage.write(person, tx -> {
                tries.incrementAndGet();
                tx.sql("SET LOCAL synchronous_commit = on").run();
                return tx.rev();
            });
        }
    }

    private long rev() {
        return storage.read(tx -> tx.sql("SELECT rev FROM people WHERE id = :person")
                .with("person", person)
                .find(row -> row.big("rev"))
                .orElseThrow());
    }

    private static void waitForStandby(String name) throws SQLException {
        admin("ALTER SYSTEM SET synchronous_standby_names = '" + name + "'");
        admin("SELECT pg_reload_conf()");
    }

    private static void admin(String sql) throws SQLException {
        String url = Databases.Postgres.address("postgres").url();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
