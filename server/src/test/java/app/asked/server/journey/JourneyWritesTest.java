package app.asked.server.journey;

import static app.asked.server.journey.Examples.MONDAY;
import static app.asked.server.journey.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.journey.Avoided;
import app.asked.core.journey.Journey;
import app.asked.core.journey.JourneyKind;
import app.asked.core.journey.Pause;
import app.asked.core.journey.Takeaway;
import app.asked.server.storage.Databases;
import app.asked.server.storage.Storage;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Tx;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class JourneyWritesTest {

    private final Storage storage;
    private final UUID person;

    JourneyWritesTest(Databases database) {
        storage = database.storage();
        person = database.person();
    }

    @Test
    void aWeekThatIsNotThereHasNoTakeaway() {
        Journey journey = starting(MONDAY);

        for (int week : List.of(-1, 0, 5)) {
            WriteResult<Takeaway> written =
                    storage.write(person, tx -> JourneyWrites.put(tx, Examples.takeaway(journey, week, null), null));
            assertThat(written).isEqualTo(new WriteResult.NotFound<>());
        }
    }

    @Test
    void aSecondJourneyWaitsUntilTheFirstIsOver() {
        Journey first = starting(MONDAY);

        assertThat(write(Examples.journey(JourneyKind.THIRTY_DAYS, MONDAY.plusDays(7), null)))
                .isInstanceOf(WriteResult.Conflict.class);
        assertThat(write(Examples.journey(JourneyKind.THIRTY_DAYS, MONDAY.minusYears(1), null)))
                .isInstanceOf(WriteResult.Stored.class);

        write(Examples.finished(first));

        assertThat(write(Examples.journey(JourneyKind.THIRTY_DAYS, MONDAY.plusDays(7), null)))
                .isInstanceOf(WriteResult.Stored.class);
    }

    @Test
    void aPauseThatMovesAnEndNeverMakesASecondJourney() {
        Journey over = starting(MONDAY.minusDays(29));
        starting(MONDAY);

        assertThat(write(new Pause(
                        Examples.newId(),
                        over.id(),
                        over.starts(),
                        over.starts().plusDays(20))))
                .isInstanceOf(WriteResult.Conflict.class);
    }

    @Test
    void pausesLieInTheirJourneyAndApart() {
        Journey journey = starting(MONDAY);
        write(new Pause(Examples.newId(), journey.id(), MONDAY.plusDays(2), MONDAY.plusDays(4)));

        assertThat(write(new Pause(Examples.newId(), journey.id(), MONDAY.minusDays(1), MONDAY)))
                .isInstanceOf(WriteResult.Invalid.class);
        assertThat(write(new Pause(Examples.newId(), journey.id(), MONDAY.plusDays(31), null)))
                .isInstanceOf(WriteResult.Invalid.class);
        assertThat(write(new Pause(Examples.newId(), journey.id(), MONDAY, MONDAY.plusDays(2))))
                .isInstanceOf(WriteResult.Invalid.class);
        assertThat(write(new Pause(Examples.newId(), journey.id(), MONDAY.plusDays(1), null)))
                .isInstanceOf(WriteResult.Invalid.class);
        assertThat(write(new Pause(Examples.newId(), journey.id(), MONDAY.plusDays(30), null)))
                .isInstanceOf(WriteResult.Stored.class);
    }

    @Test
    void aPauseStaysWithItsJourney() {
        Journey first = write(Examples.finished(Examples.journey(JourneyKind.GENTLE_MONTH, MONDAY, null)), "first");
        Journey second = starting(MONDAY);
        Pause pause = new Pause(Examples.newId(), first.id(), MONDAY, MONDAY);
        write(pause);

        assertThat(write(new Pause(pause.id(), second.id(), MONDAY, MONDAY))).isEqualTo(new WriteResult.NotFound<>());
        assertThat(write(new Pause(Examples.newId(), Examples.newId(), MONDAY, MONDAY)))
                .isEqualTo(new WriteResult.NotFound<>());
    }

    @Test
    void threeAvoidedThingsStandOpen() {
        for (int i = 0; i < 3; i++) {
            assertThat(write(Examples.avoided(null))).isInstanceOf(WriteResult.Stored.class);
        }

        assertThat(write(Examples.avoided(null))).isInstanceOf(WriteResult.Conflict.class);
        assertThat(write(Examples.avoided(MONDAY))).isInstanceOf(WriteResult.Stored.class);

        Avoided open = list(tx -> Journeys.avoided(tx, person)).getLast();
        write(new Avoided(open.id(), open.text(), MONDAY));
        assertThat(write(Examples.avoided(null))).isInstanceOf(WriteResult.Stored.class);
    }

    private <T> List<T> list(Function<Tx, List<T>> read) {
        return storage.read(read);
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

    private WriteResult<Avoided> write(Avoided avoided) {
        return storage.write(person, tx -> JourneyWrites.put(tx, avoided, null));
    }
}
