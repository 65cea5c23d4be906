package app.asked.lab.essay;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.lab.people.Library;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private final List<Replay.Day> days = new Replay(Library.street(), new Messages(Path.of(".."))).days();

    @Test
    void inWeekOneItSeesThatNoesAreRare() {
        assertThat(days.subList(4, 8)).anySatisfy(day -> assertThat(day.said()).contains("fewer noes"));
    }

    @Test
    void inWeekThreeItOffersALighterWeek() {
        assertThat(days.subList(14, 22))
                .anySatisfy(day -> assertThat(day.said()).contains("lighter week"));
    }

    @Test
    void everyDayHasSomethingToChooseFrom() {
        assertThat(days).hasSize(28).allSatisfy(day -> assertThat(day.offered()).hasSize(3));
    }
}
