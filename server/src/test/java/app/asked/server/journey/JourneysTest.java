package app.asked.server.journey;

import static app.asked.server.journey.Examples.HOME;
import static app.asked.server.journey.Examples.MONDAY;
import static app.asked.server.journey.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.journey.Avoided;
import app.asked.core.journey.Energy;
import app.asked.core.journey.Journey;
import app.asked.core.journey.JourneyCalendar.State;
import app.asked.core.journey.JourneyKind;
import app.asked.core.journey.Pause;
import app.asked.core.journey.Rest;
import app.asked.core.journey.Rule;
import app.asked.core.journey.Takeaway;
import app.asked.core.words.Line;
import app.asked.core.words.Scale;
import app.asked.server.storage.Databases;
import app.asked.server.storage.Repository;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.time.LocalDate;
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
class JourneysTest {

    private final Storage storage;
    private final UUID person;

    JourneysTest(Databases database) {
        storage = database.storage();
        person = database.person();
    }

    @Test
    void whatIsKeptIsFoundAsItWas() {
        Journey journey = Examples.journey(JourneyKind.GENTLE_MONTH, MONDAY, Examples.moment());
        UUID id = Examples.newId();

        assertThat(kept(Journeys.JOURNEYS, journey.id(), journey)).isEqualTo(journey);
        for (LocalDate to : new @Nullable LocalDate[] {null, MONDAY.plusDays(3)}) {
            Pause pause = new Pause(id, journey.id(), MONDAY, to);
            assertThat(kept(Journeys.PAUSES, id, pause)).isEqualTo(pause);
        }
        Rule rule = new Rule(id, new Line("don’t look silly"));
        assertThat(kept(Journeys.RULES, id, rule)).isEqualTo(rule);
        Avoided avoided = new Avoided(Examples.newId(), new Line("asking in a shop"), MONDAY);
        assertThat(kept(Journeys.AVOIDED, avoided.id(), avoided)).isEqualTo(avoided);
        Rest rest = new Rest(Examples.newId(), MONDAY, HOME, new Line("a nap"));
        assertThat(kept(Journeys.RESTS, rest.id(), rest)).isEqualTo(rest);
        Energy energy = new Energy(MONDAY, new Scale(70));
        assertThat(kept(Journeys.ENERGIES, MONDAY, energy)).isEqualTo(energy);
    }

    @Test
    void aTakeawayIsKeptWithItsWeek() {
        Journey journey = starting(MONDAY);
        Takeaway first = Examples.takeaway(journey, 1, "Mild nerves");
        Takeaway second = Examples.takeaway(journey, 2, null);

        storage.write(person, tx -> JourneyWrites.put(tx, second, null));
        storage.write(person, tx -> JourneyWrites.put(tx, first, null));

        assertThat(list(tx -> Journeys.takeaways(tx, person, journey.id()))).containsExactly(first, second);
        assertThat(one(tx -> Journeys.takeaway(tx, person, JourneyWeek.of(second))))
                .map(Versioned::value)
                .contains(second);
    }

    @Test
    void whatIsGoneIsInNoList() {
        UUID id = Examples.newId();
        put(Journeys.RULES, id, new Rule(id, new Line("don’t be loud")));
        Rule stays = new Rule(Examples.newId(), new Line("don’t look silly"));
        put(Journeys.RULES, stays.id(), stays);

        storage.write(person, tx -> VersionedWrites.delete(tx, Journeys.RULES, id, null, NOW));

        assertThat(list(tx -> Journeys.rules(tx, person))).containsExactly(stays);
    }

    @Test
    void listsBeginWithTheNewest() {
        for (int day = 0; day < 3; day++) {
            put(Journeys.ENERGIES, MONDAY.plusDays(day), new Energy(MONDAY.plusDays(day), new Scale(day)));
        }

        assertThat(list(tx -> Journeys.energies(tx, person)))
                .extracting(Energy::day)
                .containsExactly(MONDAY.plusDays(2), MONDAY.plusDays(1), MONDAY);
    }

    @Test
    void nobodySeesWhatIsAnothers() {
        Journey journey = starting(MONDAY);
        UUID other = Examples.newId();

        assertThat(one(tx -> Journeys.find(tx, other, journey.id()))).isEmpty();
        assertThat(list(tx -> Journeys.all(tx, other))).isEmpty();
    }

    @Test
    void theCurrentJourneyIsTheOneThatIsNotOver() {
        assertThat(current()).isEmpty();

        Journey journey = starting(MONDAY);
        write(new Pause(Examples.newId(), journey.id(), MONDAY.plusDays(8), null));

        assertThat(current()).hasValueSatisfying(now -> {
            assertThat(now.journey()).isEqualTo(journey);
            assertThat(now.state()).isEqualTo(State.PAUSED);
            assertThat(now.pause()).isPresent();
        });
        write(Examples.finished(journey));
        assertThat(current()).isEmpty();
    }

    private <T> List<T> list(Function<Tx, List<T>> read) {
        return storage.read(read);
    }

    private <T> Optional<T> one(Function<Tx, Optional<T>> read) {
        return storage.read(read);
    }

    private Optional<JourneyToday> current() {
        return storage.read(tx -> Journeys.current(tx, person, Today.at(NOW)));
    }

    private Journey starting(LocalDate day) {
        return write(Examples.journey(JourneyKind.GENTLE_MONTH, day, null), "started");
    }

    private Journey write(Journey journey, String as) {
        assertThat(write(journey)).as(as).isInstanceOf(WriteResult.Stored.class);
        return journey;
    }

    private WriteResult<Journey> write(Journey journey) {
        return storage.write(person, tx -> JourneyWrites.put(tx, journey, null, Today.at(NOW)));
    }

    private WriteResult<Pause> write(Pause pause) {
        return storage.write(person, tx -> JourneyWrites.put(tx, pause, null, Today.at(NOW)));
    }

    private <K, T> T kept(Repository<K, T> repository, K key, T value) {
        put(repository, key, value);
        return storage.read(tx -> repository.find(tx, person, key))
                .orElseThrow()
                .value();
    }

    private <K, T> void put(Repository<K, T> repository, K key, T value) {
        storage.write(person, tx -> VersionedWrites.put(tx, repository, key, value, null));
    }
}
