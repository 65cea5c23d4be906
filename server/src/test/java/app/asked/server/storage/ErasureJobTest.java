package app.asked.server.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class ErasureJobTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant LONG_GONE = NOW.minus(Duration.ofDays(30)).minusMillis(1);

    private final Storage storage;
    private final UUID before;
    private final UUID troubled;
    private final UUID after;

    ErasureJobTest(Databases database) {
        storage = database.storage();
        before = database.person();
        troubled = database.person();
        after = database.person();
    }

    @Test
    void onePersonsTroubleKeepsNobodyElsesAndIsTriedAgain() {
        List.of(before, troubled, after).forEach(this::takeBackAWish);

        new ErasureJob(new TroubledFor(troubled, storage)).run(NOW);

        assertThat(hasWish(before)).isFalse();
        assertThat(hasWish(troubled)).isTrue();
        assertThat(hasWish(after)).isFalse();

        new ErasureJob(storage).run(NOW);

        assertThat(hasWish(troubled)).isFalse();
    }

    @Test
    void ofManyServersOneDoesItInADay() {
        takeBackAWish(before);
        new ErasureJob(storage).runDaily(NOW);
        assertThat(hasWish(before)).isFalse();

        takeBackAWish(after);
        new ErasureJob(storage).runDaily(NOW.plus(Duration.ofHours(22)));
        assertThat(hasWish(after)).isTrue();

        new ErasureJob(storage).runDaily(NOW.plus(Duration.ofHours(23)));
        assertThat(hasWish(after)).isFalse();
    }

    private void takeBackAWish(UUID person) {
        storage.write(person, tx -> {
            tx.put("wishes", Columns.of(person).set("pace", "gentle").kept(new Versioned<>("", 1, LONG_GONE)));
            return person;
        });
    }

    private boolean hasWish(UUID person) {
        return storage.read(tx -> tx.sql("SELECT 1 FROM wishes WHERE person_id = :person")
                .with("person", person)
                .find(_ -> true)
                .isPresent());
    }

    /// A database where whatever is written for one person fails.
    private record TroubledFor(UUID person, Storage storage) implements Storage {
        @Override
        public Optional<StorageException> trouble() {
            return storage.trouble();
        }

        @Override
        public Workload workload() {
            return storage.workload();
        }

        @Override
        public <T extends @Nullable Object> T read(Function<Tx, T> work) {
            return storage.read(work);
        }

        @Override
        public <T extends @Nullable Object> T write(UUID writer, Function<Tx, T> work) {
            if (writer.equals(person)) {
                throw new IllegalStateException("asked for by a test");
            }
            return storage.write(writer, work);
        }

        @Override
        public boolean purge() {
            return storage.purge();
        }

        @Override
        public void close() {}
    }
}
