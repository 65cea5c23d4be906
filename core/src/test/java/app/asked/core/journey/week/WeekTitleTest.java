package app.asked.core.journey.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.CameOfIt;
import app.asked.core.ask.Manner;
import app.asked.core.ask.Outcome;
import app.asked.core.testkit.Cast;
import app.asked.core.testkit.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekTitleTest {
    private final Person maya = Cast.maya();

    @Test
    void titlesFitTheWeek() {
        maya.rests(5);
        maya.asks(1, "pet-dog").hears(Outcome.YES).felt(50).got(CameOfIt.ANIMAL);
        maya.asks(2, "pet-dog").hears(Outcome.YES).felt(30).got(CameOfIt.ANIMAL);
        maya.asks(3, "pet-dog").hears(Outcome.NO, Manner.POLITE).felt(40);

        assertThat(titles())
                .containsExactly(
                        WeekTitle.MILD_NERVES, WeekTitle.NAP_WAS_THE_HIGHLIGHT, WeekTitle.TWO_DOGS_AND_A_POLITE_NO);
    }

    @Test
    void twoNoesWithMannersAreNamedSo() {
        maya.asks(1, "pet-dog").hears(Outcome.NO, Manner.KIND).felt(60);
        maya.asks(2, "pet-dog").hears(Outcome.SOFT_NO, Manner.POLITE);

        assertThat(titles()).containsExactly(WeekTitle.NOES_WITH_MANNERS);
    }

    @Test
    void nothingSmilesInAWeekThatHurt() {
        maya.rests(5);
        maya.asks(1, "pet-dog").hears(Outcome.NO, Manner.KIND).felt(70).stung(40);
        maya.asks(2, "pet-dog").hears(Outcome.NO, Manner.KIND);

        assertThat(titles()).isEmpty();
    }

    @Test
    void aStepUpNeedsAWeekBeforeIt() {
        maya.asks(8, "pet-dog").hears(Outcome.YES);

        List<WeekFacts> weeks = Weeks.of(maya.facts(), maya.day(8));

        assertThat(WeekTitle.fitting(weeks.getFirst())).isEmpty();
        assertThat(WeekTitle.fitting(weeks.getLast())).containsExactly(WeekTitle.A_STEP_UP);
    }

    private List<WeekTitle> titles() {
        return WeekTitle.fitting(Weeks.of(maya.facts(), maya.day(7)).getFirst());
    }
}
