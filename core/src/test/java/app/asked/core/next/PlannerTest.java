package app.asked.core.next;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.Outcome;
import app.asked.core.challenge.Domain;
import org.junit.jupiter.api.Test;

class PlannerTest {
    @Test
    void aStarterIsOfferedGentleOnesAcrossDomains() {
        Next next = Life.maya().by(Way.PLANNER).next();

        assertThat(next.offered()).hasSize(3).allSatisfy(offered -> {
            assertThat(offered.fear().value()).isBetween(15, 28);
            assertThat(offered.reason().key()).isEqualTo("next.reason.begin");
        });
        assertThat(next.offered().stream().map(LadderTest::domain)).doesNotHaveDuplicates();
    }

    @Test
    void aSingleAskMovesWhatIsExpectedOfOthers() {
        Life calm = Life.maya().by(Way.PLANNER).made(Street.id(Domain.STRANGERS, 20), Outcome.YES, 10, 5);
        Life afraid = Life.maya().by(Way.PLANNER).made(Street.id(Domain.STRANGERS, 20), Outcome.YES, 70, 70);

        assertThat(LadderTest.difficulty(calm.next())).isGreaterThan(LadderTest.difficulty(afraid.next()));
    }
}
