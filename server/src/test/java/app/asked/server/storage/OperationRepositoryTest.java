package app.asked.server.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.words.Line;
import app.asked.server.storage.seal.PersonKeys;
import app.asked.server.storage.seal.TestKeys;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OperationRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-11-28T17:04:05Z");

    @ParameterizedTest
    @EnumSource
    void theNewestOfAPersonAreKept(Databases database) {
        Storage storage = database.storage();
        UUID person = database.person();
        PersonKeys.during(TestKeys::of, () -> {
            IntStream.range(0, OperationRepository.MOST + 130).forEach(at -> write(storage, person, at));
            return person;
        });

        int there = storage.read(tx -> tx.sql("SELECT count(*) AS there FROM operations WHERE person_id = :person")
                .with("person", person)
                .find(row -> row.number("there"))
                .orElseThrow());

        assertThat(there).isBetween(OperationRepository.MOST, OperationRepository.MOST + 64);
        assertThat(done(storage, person, 0)).isFalse();
        assertThat(done(storage, person, OperationRepository.MOST + 129)).isTrue();
    }

    private static void write(Storage storage, UUID person, int at) {
        operation(at)
                .during(() -> storage.write(person, tx -> {
                    VersionedWrites.set(tx, new Notes(), id(0), new Line("note " + at));
                    return at;
                }));
    }

    private static boolean done(Storage storage, UUID person, int at) {
        return storage.read(tx -> OperationRepository.find(tx, person, operation(at)))
                .isPresent();
    }

    private static Operation operation(int at) {
        return new Operation(id(at), new byte[] {1}, NOW.plusSeconds(at));
    }

    private static UUID id(int at) {
        return new UUID(0x01a19b45b8007000L, 0x8000000000000000L + at);
    }
}
