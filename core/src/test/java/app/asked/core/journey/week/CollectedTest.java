package app.asked.core.journey.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.GotTo;
import app.asked.core.ask.InTheWay;
import app.asked.core.ask.Outcome;
import app.asked.core.testkit.Cast;
import app.asked.core.testkit.EssayMonth;
import app.asked.core.testkit.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CollectedTest {
    @Test
    void theEssaysMonthGathersSixteenAsksAndNineNoes() {
        Collected collected = collected(EssayMonth.lived());

        assertThat(collected.asks()).isEqualTo(16);
        assertThat(collected.noes()).isEqualTo(9);
        assertThat(collected.challenges()).isEqualTo(12);
    }

    @Test
    void turningBackIsKeptWithHowFarOneCame() {
        Person maya = Cast.maya();
        maya.asks(2, "high-five").turnsBack(GotTo.CAME_CLOSE);
        maya.asks(3, "high-five").turnsBack(GotTo.CAME_CLOSE);
        maya.asks(4, "pet-dog").turnsBack(GotTo.WENT);

        Collected collected = collected(maya);

        assertThat(collected.asks()).isZero();
        assertThat(collected.backedOut()).isEqualTo(3);
        assertThat(collected.gotTo()).isEqualTo(Map.of(GotTo.WENT, 1, GotTo.CAME_CLOSE, 2));
    }

    @Test
    void whatHarmedIsNotCounted() {
        Person maya = Cast.maya();
        maya.asks(2, "high-five").hears(Outcome.NO).isHarmed();

        assertThat(collected(maya).isNothing()).isTrue();
    }

    @Test
    void anAskThatAFriendMadeIsNotCounted() {
        Person maya = Cast.maya();
        maya.asks(2, "high-five").turnsBackFor(InTheWay.FRIEND_ASKED);

        assertThat(collected(maya).isNothing()).isTrue();
    }

    @Test
    void aDayOfRestCountsOnce() {
        assertThat(collected(Cast.maya().rests(3).rests(3).rests(9)).rests()).isEqualTo(2);
    }

    @Test
    void nothingIsGatheredAtFirst() {
        assertThat(Collected.of(List.of(), List.of()).isNothing()).isTrue();
    }

    private static Collected collected(Person person) {
        return Collected.of(person.facts().asks(), person.facts().rests());
    }
}
