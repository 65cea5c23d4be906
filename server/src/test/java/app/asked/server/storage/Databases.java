package app.asked.server.storage;

import app.asked.server.storage.postgres.PostgresStorage;
import app.asked.server.storage.sqlite.SqliteStorage;
import com.github.f4b6a3.uuid.UuidCreator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/// The databases that every store is tested on, each opened once and when first needed: tests keep apart by person.
/// A store's test is a `@ParameterizedClass @EnumSource(Databases.class)`.
public enum Databases {
    SQLITE,
    POSTGRESQL;

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    public Storage storage() {
        return switch (this) {
            case SQLITE -> Sqlite.STORAGE;
            case POSTGRESQL -> Postgres.STORAGE;
        };
    }

    /// A new person with nothing written yet.
    public UUID person() {
        return newPerson(storage());
    }

    public static UUID newPerson(Storage storage) {
        UUID person = newId();
        return storage.write(person, tx -> {
            tx.sql("INSERT INTO people (id, rev, made, generation, sealed) VALUES (:id, 0, :made, 1, 1)")
                    .with("id", person)
                    .with("made", LONG_AGO)
                    .run();
            return person;
        });
    }

    public static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    private static final class Sqlite {
        static final Storage STORAGE = open();

        private static Storage open() {
            try {
                Path databases = Files.createDirectories(Path.of("target", "databases"));
                return SqliteStorage.open(Files.createTempDirectory(databases, "asked"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Stops with the process.
    public static final class Postgres {
        static final EmbeddedPostgres SERVER = start();
        static final Storage STORAGE = PostgresStorage.open(address("postgres"));

        public static PostgresStorage.Address address(String database) {
            return new PostgresStorage.Address(SERVER.getJdbcUrl("postgres", database), "", "");
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
