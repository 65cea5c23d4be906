package app.asked.server.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.words.Line;
import app.asked.server.cache.CacheBudget;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class PersonCacheTest {
    private static final int MOST = 2;

    private final PersonCache<Integer> fold =
            new PersonCache<>(CacheBudget.PLANNER, _ -> Math.toIntExact(CacheBudget.PLANNER.bytes() / MOST));
    private final AtomicInteger computed = new AtomicInteger();
    private final Storage storage;
    private final UUID person;

    PersonCacheTest(Databases database) {
        storage = database.storage();
        person = database.person();
    }

    @Test
    void isComputedOnceWhileNothingIsWritten() {
        assertThat(ask(person)).isEqualTo(1);
        assertThat(ask(person)).isEqualTo(1);
    }

    @Test
    void isComputedAnewAfterAWrite() {
        ask(person);
        write();

        assertThat(ask(person)).isEqualTo(2);
    }

    @Test
    void isRenewedFromTheEarlierOneWhereThatIsOffered() {
        ask(person);
        write();

        int renewed = storage.read(tx ->
                fold.of(tx, person, computed::incrementAndGet, (earlier, rev) -> Math.toIntExact(10 * earlier + rev)));

        assertThat(renewed).isEqualTo(10);
        assertThat(ask(person)).isEqualTo(10);
    }

    @Test
    void isEachPersonsOwn() {
        UUID other = Databases.newPerson(storage);

        assertThat(ask(person)).isEqualTo(1);
        assertThat(ask(other)).isEqualTo(2);
        assertThat(ask(person)).isEqualTo(1);
    }

    @Test
    void keepsAsMuchAsItsBudgetAllowsHoweverManyPeopleComeBy() {
        List<UUID> people =
                Stream.generate(() -> Databases.newPerson(storage)).limit(20).toList();
        people.forEach(this::ask);
        int before = computed.get();

        people.forEach(this::ask);

        assertThat(computed.get() - before).isGreaterThanOrEqualTo(20 - MOST);
    }

    @Test
    void aWritersViewIsNotKept() {
        int seen = storage.write(person, tx -> {
            VersionedWrites.set(tx, new Notes(), Databases.newId(), new Line("seen before it is kept"));
            return fold.of(tx, person, computed::incrementAndGet, (_, _) -> computed.incrementAndGet());
        });

        assertThat(seen).isEqualTo(1);
        assertThat(ask(person)).isEqualTo(2);
    }

    @Test
    void nothingIsKeptForAPersonWhoIsNotThere() {
        UUID nobody = Databases.newId();

        assertThat(ask(nobody)).isEqualTo(1);
        assertThat(ask(nobody)).isEqualTo(2);
    }

    private int ask(UUID whose) {
        return fold.of(storage.read(tx -> fold.known(tx, whose)), computed::incrementAndGet);
    }

    private void write() {
        storage.write(
                person,
                tx -> VersionedWrites.put(tx, new Notes(), Databases.newId(), new Line("don’t look silly"), null));
    }
}
