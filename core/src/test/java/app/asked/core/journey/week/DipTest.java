package app.asked.core.journey.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.testkit.Cast;
import app.asked.core.testkit.EssayMonth;
import app.asked.core.testkit.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DipTest {
    private final Person maya = Cast.maya();

    @Test
    void theEssaysThirdWeekIsTheDip() {
        assertThat(dip(EssayMonth.lived(), 14)).isNull();
        assertThat(dip(EssayMonth.lived(), 21)).isEqualTo(Dip.BELOW_OTHERS);
        assertThat(dip(EssayMonth.lived(), 28)).isNull();
    }

    @Test
    void thirtyUnderTheWeeksBeforeIsADip() {
        maya.hasEnergy(1, 90).hasEnergy(8, 60);
        assertThat(dip(maya, 8)).isEqualTo(Dip.BELOW_OTHERS);
    }

    @Test
    void aLittleUnderTheWeeksBeforeIsNone() {
        maya.hasEnergy(1, 70).hasEnergy(8, 41);
        assertThat(dip(maya, 8)).isNull();
    }

    @Test
    void aLowFirstWeekIsNotComparedWithAnything() {
        maya.hasEnergy(1, 30);
        assertThat(dip(maya, 1)).isEqualTo(Dip.LOW);
    }

    @Test
    void aWeekAsLowAsTheOthersIsLowAndNoMore() {
        maya.hasEnergy(1, 20).hasEnergy(8, 20);
        assertThat(dip(maya, 8)).isEqualTo(Dip.LOW);
    }

    @Test
    void nobodyKnowsAWeekWithoutEnergy() {
        maya.hasEnergy(1, 90);
        assertThat(dip(maya, 8)).isNull();
        assertThat(dip(Cast.tomas(), 42)).isNull();
    }

    private static @Nullable Dip dip(Person person, int day) {
        return Dip.of(Weeks.of(person.facts(), person.day(day)));
    }
}
