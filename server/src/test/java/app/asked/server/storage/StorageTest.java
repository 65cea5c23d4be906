package app.asked.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.asked.server.storage.fault.PersonGone;
import app.asked.server.storage.fault.StorageFault;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class StorageTest {
    private final Storage storage;
    private final UUID person;

    StorageTest(Databases database) {
        storage = database.storage();
        person = database.person();
    }

    @Test
    void whatIsWrittenIsRead() {
        storage.write(person, tx -> setZone(tx, "Europe/London"));

        assertThat(zone()).isEqualTo("Europe/London");
    }

    @Test
    void whatThrowsLeavesNothingAndReachesItsCaller() {
        storage.write(person, tx -> setZone(tx, "Europe/London"));
        IllegalArgumentException thrown = new IllegalArgumentException("no");

        assertThatThrownBy(() -> storage.write(person, tx -> {
                    tx.rev();
                    setZone(tx, "Europe/Paris");
                    throw thrown;
                }))
                .isSameAs(thrown);

        assertThat(zone()).isEqualTo("Europe/London");
        assertThat(nextRev()).isEqualTo(1);
    }

    @Test
    void theRevIsTheSameWithinAWriteAndTheNextInTheNext() {
        List<Long> within = storage.write(person, tx -> List.of(tx.rev(), tx.rev()));

        assertThat(within).containsExactly(1L, 1L);
        assertThat(nextRev()).isEqualTo(2);
    }

    @Test
    void aPersonWhoIsNotThereHasNoRev() {
        assertThatThrownBy(() -> storage.write(Databases.newId(), Tx::rev)).isInstanceOf(PersonGone.class);
    }

    @Test
    void whatIsWrittenForSomebodyErasedMeanwhileSaysThatTheyAreGone() {
        storage.write(person, tx -> {
            Erasure.person(tx);
            return person;
        });

        assertThatThrownBy(() -> storage.write(person, tx -> {
                    ProseRepository.put(tx, person, new Texts().text("note", "too late"));
                    return person;
                }))
                .isInstanceOf(PersonGone.class);
        assertThatThrownBy(() -> storage.write(person, tx -> {
                    tx.mustBeThere();
                    return person;
                }))
                .isInstanceOf(PersonGone.class);
    }

    @Test
    void aTransactionWithinATransactionIsRefused() {
        assertThatThrownBy(() -> storage.write(person, _ -> storage.read(_ -> 1)))
                .hasMessage("already in a transaction: use the Tx at hand");
        assertThatThrownBy(() -> storage.read(_ -> storage.write(person, _ -> 1)))
                .hasMessage("already in a transaction: use the Tx at hand");
    }

    @Test
    void readingCannotWrite() {
        assertThatThrownBy(() -> storage.read(tx -> tx.sql("UPDATE people SET zone = 'x' WHERE id = :person")
                        .with("person", person)
                        .run()))
                .isInstanceOf(StorageFault.class);
        assertThatThrownBy(() -> storage.read(Tx::rev)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReadSeesOneMomentWhateverIsWrittenMeanwhile() {
        storage.write(person, tx -> setZone(tx, "Europe/London"));

        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            List<String> seen = storage.read(tx -> {
                String before = zone(tx);
                done(other.submit(() -> storage.write(person, write -> setZone(write, "Europe/Paris"))));
                return List.of(before, zone(tx));
            });

            assertThat(seen).containsExactly("Europe/London", "Europe/London");
        }
        assertThat(zone()).isEqualTo("Europe/Paris");
    }

    @Test
    void writesOfOnePersonNeverOverlap() throws InterruptedException {
        storage.write(person, tx -> setZone(tx, "0"));
        Callable<Integer> countOn = () -> storage.write(person, tx -> {
            int count = Integer.parseInt(zone(tx));
            leaveRoomForAnother();
            return setZone(tx, String.valueOf(count + 1));
        });

        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            callers.invokeAll(IntStream.range(0, 50).mapToObj(_ -> countOn).toList())
                    .forEach(StorageTest::done);
        }

        assertThat(zone()).isEqualTo("50");
    }

    private static void leaveRoomForAnother() {
        LockSupport.parkNanos(2_000_000);
    }

    private static int setZone(Tx tx, String zone) {
        return tx.sql("UPDATE people SET zone = :zone WHERE id = :person")
                .with("zone", zone)
                .with("person", tx.person())
                .run();
    }

    private String zone() {
        return storage.read(this::zone);
    }

    private String zone(Tx tx) {
        return tx.sql("SELECT zone FROM people WHERE id = :person")
                .with("person", person)
                .find(row -> row.text("zone"))
                .orElseThrow();
    }

    private long nextRev() {
        return storage.write(person, Tx::rev);
    }

    private static void done(Future<?> future) {
        try {
            future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
