package app.asked.server.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.insight.questions.Arsq;
import app.asked.core.insight.questions.Arsq.Situation;
import app.asked.core.time.Moment;
import app.asked.server.storage.Databases;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.sql.Versioned;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class ArsqRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Moment MOMENT = Moment.of(NOW, ZoneId.of("Europe/London"));

    private final Storage storage;
    private final UUID person;

    ArsqRepositoryTest(Databases database) {
        storage = database.storage();
        person = database.person();
    }

    @Test
    void whatIsKeptIsFoundAsItWas() {
        Map<Integer, Situation> all = new HashMap<>();
        for (int number = 1; number <= Arsq.SITUATIONS; number++) {
            all.put(number, new Situation(1 + number % 6, 6 - number % 6));
        }
        Arsq whole = new Arsq(newId(), MOMENT, all);
        Arsq begun = new Arsq(newId(), MOMENT, Map.of(2, new Situation(4, null), 9, new Situation(null, 1)));

        put(whole);
        put(begun);

        assertThat(found(whole).value()).isEqualTo(whole);
        assertThat(found(begun).value()).isEqualTo(begun);
        assertThat(all()).containsExactlyInAnyOrder(whole, begun);
    }

    @Test
    void whatIsGoneIsInNoListAndCanComeBack() {
        Arsq arsq = new Arsq(newId(), MOMENT, Map.of(1, new Situation(3, 4)));
        put(arsq);

        storage.write(person, tx -> VersionedWrites.delete(tx, Arsqs.REPOSITORY, arsq.id(), null, NOW));

        assertThat(all()).isEmpty();
        assertThat(found(arsq).isGone()).isTrue();
        assertThat(found(arsq).value()).isEqualTo(arsq);
    }

    private void put(Arsq arsq) {
        storage.write(person, tx -> VersionedWrites.put(tx, Arsqs.REPOSITORY, arsq.id(), arsq, null));
    }

    private Versioned<Arsq> found(Arsq arsq) {
        return storage.read(tx -> Arsqs.REPOSITORY.find(tx, person, arsq.id())).orElseThrow();
    }

    private List<Arsq> all() {
        return storage.read(tx -> Arsqs.all(tx, person));
    }

    private static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
