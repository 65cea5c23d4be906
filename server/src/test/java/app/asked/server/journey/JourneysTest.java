package app.asked.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.journey.Avoided;
import app.asked.core.journey.Energy;
import app.asked.core.journey.Going;
import app.asked.core.journey.Journey;
import app.asked.core.journey.JourneyCalendar.State;
import app.asked.core.journey.JourneyKind;
import app.asked.core.journey.Pause;
import app.asked.core.journey.Rest;
import app.asked.core.journey.Rule;
import app.asked.core.journey.Takeaway;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.core.words.Scale;
import app.asked.server.storage.Databases;
import app.asked.server.storage.Keeping;
import app.asked.server.storage.Kept;
import app.asked.server.storage.Shelf;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Tx;
import app.asked.server.storage.Written;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
    private static final ZoneId HOME = ZoneId.of("Europe/London");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Instant NOW = Instant.parse("2026-11-11T12:00:00Z");

    private final Storage storage;
    private final UUID person;

    JourneysTest(Databases database) {
        storage = database.storage();
        person = database.person();
    }

    @Test
    void whatIsKeptIsFoundAsItWas() {
        Journey journey = journey(JourneyKind.GENTLE_MONTH, MONDAY, moment());
        UUID id = newId();

        assertThat(kept(Journeys.JOURNEYS, journey.id(), journey)).isEqualTo(journey);
        for (LocalDate to : new @Nullable LocalDate[] {null, MONDAY.plusDays(3)}) {
            Pause pause = new Pause(id, journey.id(), MONDAY, to);
            assertThat(kept(Journeys.PAUSES, id, pause)).isEqualTo(pause);
        }
        Rule rule = new Rule(id, new Line("don’t look silly"));
        assertThat(kept(Journeys.RULES, id, rule)).isEqualTo(rule);
        Avoided avoided = new Avoided(newId(), new Line("asking in a shop"), MONDAY);
        assertThat(kept(Journeys.AVOIDED, avoided.id(), avoided)).isEqualTo(avoided);
        Rest rest = new Rest(newId(), MONDAY, HOME, new Line("a nap"));
        assertThat(kept(Journeys.RESTS, rest.id(), rest)).isEqualTo(rest);
        Energy energy = new Energy(MONDAY, new Scale(70));
        assertThat(kept(Journeys.ENERGIES, MONDAY, energy)).isEqualTo(energy);
    }

    @Test
    void aTakeawayIsKeptWithItsWeek() {
        Journey journey = starting(MONDAY);
        Takeaway first = takeaway(journey, 1, "Mild nerves");
        Takeaway second = takeaway(journey, 2, null);

        storage.write(person, tx -> JourneyWrites.put(tx, second, null));
        storage.write(person, tx -> JourneyWrites.put(tx, first, null));

        assertThat(list(tx -> Journeys.takeaways(tx, person, journey.id()))).containsExactly(first, second);
        assertThat(one(tx -> Journeys.takeaway(tx, person, JourneyWeek.of(second))))
                .map(Kept::value)
                .contains(second);
    }

    @Test
    void aWeekThatIsNotThereHasNoTakeaway() {
        Journey journey = starting(MONDAY);

        for (int week : List.of(-1, 0, 5)) {
            Written<Takeaway> written =
                    storage.write(person, tx -> JourneyWrites.put(tx, takeaway(journey, week, null), null));
            assertThat(written).isEqualTo(new Written.Nowhere<>());
        }
    }

    @Test
    void whatIsGoneIsInNoList() {
        UUID id = newId();
        put(Journeys.RULES, id, new Rule(id, new Line("don’t be loud")));
        Rule stays = new Rule(newId(), new Line("don’t look silly"));
        put(Journeys.RULES, stays.id(), stays);

        storage.write(person, tx -> Keeping.delete(tx, Journeys.RULES, id, null, NOW));

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
        UUID other = newId();

        assertThat(one(tx -> Journeys.find(tx, other, journey.id()))).isEmpty();
        assertThat(list(tx -> Journeys.all(tx, other))).isEmpty();
    }

    @Test
    void aSecondJourneyWaitsUntilTheFirstIsOver() {
        Journey first = starting(MONDAY);

        assertThat(write(journey(JourneyKind.THIRTY_DAYS, MONDAY.plusDays(7), null)))
                .isInstanceOf(Written.InTheWay.class);
        assertThat(write(journey(JourneyKind.THIRTY_DAYS, MONDAY.minusYears(1), null)))
                .isInstanceOf(Written.HandedIn.class);

        write(finished(first));

        assertThat(write(journey(JourneyKind.THIRTY_DAYS, MONDAY.plusDays(7), null)))
                .isInstanceOf(Written.HandedIn.class);
    }

    @Test
    void aPauseThatMovesAnEndNeverMakesASecondJourney() {
        Journey over = starting(MONDAY.minusDays(29));
        starting(MONDAY);

        assertThat(write(new Pause(
                        newId(), over.id(), over.starts(), over.starts().plusDays(20))))
                .isInstanceOf(Written.InTheWay.class);
    }

    @Test
    void pausesLieInTheirJourneyAndApart() {
        Journey journey = starting(MONDAY);
        write(new Pause(newId(), journey.id(), MONDAY.plusDays(2), MONDAY.plusDays(4)));

        assertThat(write(new Pause(newId(), journey.id(), MONDAY.minusDays(1), MONDAY)))
                .isInstanceOf(Written.NeedsAnotherLook.class);
        assertThat(write(new Pause(newId(), journey.id(), MONDAY.plusDays(31), null)))
                .isInstanceOf(Written.NeedsAnotherLook.class);
        assertThat(write(new Pause(newId(), journey.id(), MONDAY, MONDAY.plusDays(2))))
                .isInstanceOf(Written.NeedsAnotherLook.class);
        assertThat(write(new Pause(newId(), journey.id(), MONDAY.plusDays(1), null)))
                .isInstanceOf(Written.NeedsAnotherLook.class);
        assertThat(write(new Pause(newId(), journey.id(), MONDAY.plusDays(30), null)))
                .isInstanceOf(Written.HandedIn.class);
    }

    @Test
    void aPauseStaysWithItsJourney() {
        Journey first = write(finished(journey(JourneyKind.GENTLE_MONTH, MONDAY, null)), "first");
        Journey second = starting(MONDAY);
        Pause pause = new Pause(newId(), first.id(), MONDAY, MONDAY);
        write(pause);

        assertThat(write(new Pause(pause.id(), second.id(), MONDAY, MONDAY))).isEqualTo(new Written.Nowhere<>());
        assertThat(write(new Pause(newId(), newId(), MONDAY, MONDAY))).isEqualTo(new Written.Nowhere<>());
    }

    @Test
    void theCurrentJourneyIsTheOneThatIsNotOver() {
        assertThat(current()).isEmpty();

        Journey journey = starting(MONDAY);
        write(new Pause(newId(), journey.id(), MONDAY.plusDays(8), null));

        assertThat(current()).hasValueSatisfying(now -> {
            assertThat(now.journey()).isEqualTo(journey);
            assertThat(now.state()).isEqualTo(State.PAUSED);
            assertThat(now.pause()).isPresent();
        });
        write(finished(journey));
        assertThat(current()).isEmpty();
    }

    @Test
    void threeAvoidedThingsStandOpen() {
        for (int i = 0; i < 3; i++) {
            assertThat(write(avoided(null))).isInstanceOf(Written.HandedIn.class);
        }

        assertThat(write(avoided(null))).isInstanceOf(Written.InTheWay.class);
        assertThat(write(avoided(MONDAY))).isInstanceOf(Written.HandedIn.class);

        Avoided open = list(tx -> Journeys.avoided(tx, person)).getLast();
        write(new Avoided(open.id(), open.text(), MONDAY));
        assertThat(write(avoided(null))).isInstanceOf(Written.HandedIn.class);
    }

    private <T> List<T> list(Function<Tx, List<T>> read) {
        return storage.read(read);
    }

    private <T> Optional<T> one(Function<Tx, Optional<T>> read) {
        return storage.read(read);
    }

    private Optional<JourneyToday> current() {
        return storage.read(tx -> Journeys.current(tx, person, NOW));
    }

    private Journey starting(LocalDate day) {
        return write(journey(JourneyKind.GENTLE_MONTH, day, null), "started");
    }

    private Journey write(Journey journey, String as) {
        assertThat(write(journey)).as(as).isInstanceOf(Written.HandedIn.class);
        return journey;
    }

    private Written<Journey> write(Journey journey) {
        return storage.write(person, tx -> JourneyWrites.put(tx, journey, null, NOW));
    }

    private Written<Pause> write(Pause pause) {
        return storage.write(person, tx -> JourneyWrites.put(tx, pause, null, NOW));
    }

    private Written<Avoided> write(Avoided avoided) {
        return storage.write(person, tx -> JourneyWrites.put(tx, avoided, null));
    }

    private <K, T> T kept(Shelf<K, T> shelf, K key, T value) {
        put(shelf, key, value);
        return storage.read(tx -> shelf.find(tx, person, key)).orElseThrow().value();
    }

    private <K, T> void put(Shelf<K, T> shelf, K key, T value) {
        storage.write(person, tx -> Keeping.put(tx, shelf, key, value, null));
    }

    private static Journey journey(JourneyKind kind, LocalDate starts, @Nullable Moment finished) {
        return new Journey(newId(), kind, starts, HOME, kind.length(), kind.pace(), moment(), finished);
    }

    private static Journey finished(Journey journey) {
        return new Journey(
                journey.id(),
                journey.kind(),
                journey.starts(),
                journey.zone(),
                journey.length(),
                journey.pace(),
                journey.rulesAccepted(),
                moment());
    }

    private static Avoided avoided(@Nullable LocalDate asked) {
        return new Avoided(newId(), new Line("asking in a shop"), asked);
    }

    private static Takeaway takeaway(Journey journey, int week, @Nullable String title) {
        return new Takeaway(
                journey.id(),
                week,
                title == null ? null : new Line(title),
                new Prose("Dogs.\nAnd noes."),
                new Scale(70),
                null,
                Going.DOES_ME_GOOD,
                newId(),
                moment());
    }

    private static Moment moment() {
        return Moment.of(NOW, HOME);
    }

    private static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
