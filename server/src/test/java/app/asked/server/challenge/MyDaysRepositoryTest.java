package app.asked.server.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.challenge.Channel;
import app.asked.core.next.MyDays;
import app.asked.core.next.MyDays.Company;
import app.asked.core.next.MyDays.Hurdle;
import app.asked.server.storage.Databases;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What was told about somebody's days, kept.
@ParameterizedClass
@EnumSource(Databases.class)
class MyDaysRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-11-29T15:04:05Z");
    private static final MyDays TOLD =
            new MyDays(Set.of(Channel.PHONE, Channel.EMAIL), Set.of(Company.FRIENDS), Set.of(Hurdle.STEPS));

    private final Storage storage;
    private final UUID person;
    private final UUID other;

    MyDaysRepositoryTest(Databases database) {
        storage = database.storage();
        person = database.person();
        other = Databases.newPerson(storage);
    }

    @Test
    void itIsReadAsItWasToldAndIsNobodyElses() {
        put(TOLD, null);

        assertThat(told(person)).isEqualTo(TOLD);
        assertThat(told(other)).isNull();
    }

    @Test
    void whatIsEmptyIsNotTold() {
        put(MyDays.NONE, null);

        assertThat(told(person)).isEqualTo(MyDays.NONE);
    }

    @Test
    void anOlderRevIsStaleAndChangesNothing() {
        long before = stored(put(MyDays.NONE, null));
        put(TOLD, before);

        assertThat(put(new MyDays(Set.of(Channel.MESSAGE), Set.of(), Set.of()), before))
                .isInstanceOf(WriteResult.Stale.class);
        assertThat(told(person)).isEqualTo(TOLD);
    }

    @Test
    void whatWasTakenBackIsNotThereAndComesBackByItsMark() {
        put(TOLD, null);
        WriteResult<MyDays> gone =
                storage.write(person, tx -> VersionedWrites.delete(tx, Challenges.MY_DAYS, person, null, NOW));
        assertThat(told(person)).isNull();

        put(TOLD, ((WriteResult.Deleted<MyDays>) gone).rev());

        assertThat(told(person)).isEqualTo(TOLD);
    }

    private WriteResult<MyDays> put(MyDays days, @Nullable Long ifMatch) {
        return storage.write(person, tx -> VersionedWrites.put(tx, Challenges.MY_DAYS, person, days, ifMatch));
    }

    private static long stored(WriteResult<MyDays> written) {
        return ((WriteResult.Stored<MyDays>) written).rev();
    }

    private @Nullable MyDays told(UUID of) {
        return storage.read(tx -> Challenges.myDaysIfTold(tx, of)).orElse(null);
    }
}
