package app.asked.server.storage.postgres;

import app.asked.server.storage.Operation;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Workload;
import app.asked.server.storage.fault.StorageBusy;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.fault.StorageFault;
import app.asked.server.storage.fault.StorageRefused;
import app.asked.server.storage.seal.PersonKeys;
import app.asked.server.storage.sql.Dialect;
import app.asked.server.storage.sql.Migrations;
import app.asked.server.storage.sql.Statements;
import app.asked.server.storage.sql.Tx;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// PostgreSQL by URL, for any number of servers beside each other. A write holds the person's row from its start, so
/// writes of one person never overlap. What PostgreSQL turns away is tried again; what it may have kept is not.
public final class PostgresStorage implements Storage {
    private static final int TRIES = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(20);
    private static final int MOST_CONNECTIONS = 10;
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
    private static final Duration REST = Duration.ofSeconds(1);
    /// For all tries of one read or write together, before the last one begins.
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /// Bound while this thread is within a transaction.
    private static final ScopedValue<Boolean> INSIDE = ScopedValue.newInstance();

    private final HikariDataSource writers;
    private final HikariDataSource readers;
    private final LongAdder commits = new LongAdder();
    private volatile long lost = System.nanoTime() - REST.toNanos();

    private PostgresStorage(HikariDataSource writers, HikariDataSource readers) {
        this.writers = writers;
        this.readers = readers;
    }

    /// Where the database is, and as whom to go there; empty where the URL says it, or nobody has to.
    public record Address(String url, String user, String password) {
        /// Without the password, and without the URL's own settings, which may hold one.
        @Override
        public String toString() {
            return url.replaceAll("\\?.*", "");
        }
    }

    /// Connects and brings the tables up to date, which may take longer than anything later.
    public static PostgresStorage open(Address address) {
        try (HikariDataSource patient = pool(address, "asked-tables", PostgresStorage::waitLong)) {
            mustBeUsable(patient, address);
            Migrations.run(patient, Dialect.POSTGRESQL);
        }
        HikariDataSource writers =
                pool(address, "asked-writers", config -> config.setTransactionIsolation("TRANSACTION_READ_COMMITTED"));
        try {
            HikariDataSource readers = pool(address, "asked-readers", config -> {
                config.setReadOnly(true);
                config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
            });
            return new PostgresStorage(writers, readers);
        } catch (RuntimeException e) {
            writers.close();
            throw e;
        }
    }

    @Override
    public <T extends @Nullable Object> T read(Function<Tx, T> work) {
        return again(() -> {
            try (Connection connection = connect(readers)) {
                return work.apply(Tx.reading(new Statements(connection, 0), Dialect.POSTGRESQL, PersonKeys.current()));
            } catch (SQLException e) {
                throw Dialect.POSTGRESQL.exception(e);
            }
        });
    }

    /// The pool rolls back what was not committed when it gets a connection back.
    @Override
    public <T extends @Nullable Object> T write(UUID person, Function<Tx, T> work) {
        Function<Tx, T> noting = Operation.noting(work);
        try {
            return again(() -> writeOnce(person, noting));
        } catch (StorageFault e) {
            throw Dialect.POSTGRESQL.explained(e, () -> read(tx -> tx.isThere(person)));
        }
    }

    private <T extends @Nullable Object> T writeOnce(UUID person, Function<Tx, T> work) {
        try (Connection connection = connect(writers)) {
            Tx tx = Tx.writing(new Statements(connection, 0), Dialect.POSTGRESQL, PersonKeys.current(), person);
            tx.hold();
            T answer = work.apply(tx);
            commit(connection);
            commits.increment();
            return answer;
        } catch (SQLException e) {
            throw Dialect.POSTGRESQL.exception(e);
        }
    }

    /// Where nobody could be reached a moment ago, the next one is not kept waiting to find out the same.
    private Connection connect(HikariDataSource pool) throws SQLException {
        if (System.nanoTime() - lost < REST.toNanos()) {
            throw StorageBusy.nothingStored("PostgreSQL could not be reached a moment ago", null);
        }
        try {
            return pool.getConnection();
        } catch (SQLTransientConnectionException e) {
            if (pool.getHikariPoolMXBean().getTotalConnections() == 0) {
                lost = System.nanoTime();
            }
            throw e;
        }
    }

    /// When PostgreSQL overwrites what was deleted is its own affair, and its host's.
    @Override
    public boolean purge() {
        return true;
    }

    /// Whoever reads finds out.
    @Override
    public Optional<StorageException> trouble() {
        return Optional.empty();
    }

    @Override
    public Workload workload() {
        return new Workload(commits.sum(), writers.getHikariPoolMXBean().getThreadsAwaitingConnection());
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }

    /// A connection lost during the commit says nothing of how it ended. Nor does a warning: it is how PostgreSQL
    /// tells that it stopped waiting for a standby.
    private static void commit(Connection connection) throws SQLException {
        connection.clearWarnings();
        try {
            connection.commit();
        } catch (SQLException e) {
            boolean rolledBack = e.getSQLState() != null && e.getSQLState().startsWith("40");
            throw rolledBack || !(Dialect.POSTGRESQL.exception(e) instanceof StorageBusy)
                    ? Dialect.POSTGRESQL.exception(e)
                    : StorageBusy.perhapsStored("PostgreSQL was lost at the commit", e);
        }
        if (connection.getWarnings() != null) {
            throw StorageBusy.perhapsStored("PostgreSQL warned at the commit", connection.getWarnings());
        }
    }

    private static <T extends @Nullable Object> T again(Supplier<T> attempt) {
        Tx.refuseNesting(INSIDE.isBound());
        return ScopedValue.where(INSIDE, true).call(() -> tries(attempt));
    }

    private static <T extends @Nullable Object> T tries(Supplier<T> attempt) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (int left = TRIES - 1; ; left--) {
            try {
                return attempt.get();
            } catch (StorageBusy e) {
                if (e.perhapsStored() || left == 0 || System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE.toNanos()));
            }
        }
    }

    private static HikariDataSource pool(Address address, String name, Consumer<HikariConfig> more) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(address.url());
        if (!address.user().isEmpty()) {
            config.setUsername(address.user());
            config.setPassword(address.password());
        }
        config.setAutoCommit(false);
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECT_WITHIN.toMillis());
        config.setValidationTimeout(CONNECT_WITHIN.toMillis() / 2);
        // The driver reads texts alone, and passes over anything else.
        config.addDataSourceProperty("connectTimeout", String.valueOf(CONNECT_WITHIN.toSeconds()));
        config.addDataSourceProperty("loginTimeout", String.valueOf(CONNECT_WITHIN.toSeconds()));
        config.addDataSourceProperty("socketTimeout", String.valueOf(ANSWER_WITHIN.toSeconds()));
        // What PostgreSQL says in detail may quote what a person wrote.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        more.accept(config);
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new StorageRefused(
                    "Asked can't open PostgreSQL at %s. Check ASKED_DATABASE, and check that PostgreSQL is running."
                            .formatted(address),
                    e);
        }
    }

    private static void waitLong(HikariConfig config) {
        config.setMaximumPoolSize(2);
        config.addDataSourceProperty("socketTimeout", "0");
    }

    /// Another encoding has no place for most of what people write, and what is moved there may not be whole yet.
    private static void mustBeUsable(HikariDataSource pool, Address address) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW server_encoding")) {
            String encoding = row.next() ? row.getString(1) : "";
            if (!encoding.equals("UTF8")) {
                throw new StorageRefused(
                        "The database at %s stores text as %s. Asked needs one created with ENCODING 'UTF8'."
                                .formatted(address, encoding),
                        null);
            }
            PostgresMove.mustBeOver(connection, address);
        } catch (SQLException e) {
            throw Dialect.POSTGRESQL.exception(e);
        }
    }
}
