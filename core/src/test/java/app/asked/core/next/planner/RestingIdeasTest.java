package app.asked.core.next.planner;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.Outcome;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Domain;
import app.asked.core.next.Marks;
import app.asked.core.next.MyDays;
import app.asked.core.next.Next;
import app.asked.core.next.Wish;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// An idea that was asked, or passed over, comes back only after a while.
class RestingIdeasTest {
    @Test
    void anIdeaThatWasAskedRestsForTwoWeeks() {
        Life maya = Life.maya().by(Way.PLANNER);
        ChallengeId asked = first(maya);
        maya.made(asked, Outcome.YES, 20, 20);

        for (int day = 1; day < 14; day++) {
            assertThat(shown(maya.later(1))).doesNotContain(asked);
        }
    }

    @Test
    void aFavoriteDoesNotRest() {
        Life maya = Life.maya().by(Way.PLANNER);
        ChallengeId asked = first(maya);
        maya.marked(new Marks(Set.of(asked), Set.of()))
                .made(asked, Outcome.YES, 20, 20)
                .later(1);

        assertThat(rests(maya, asked)).isFalse();
        assertThat(rests(maya.marked(Marks.NONE), asked)).isTrue();
    }

    @Test
    void anIdeaPassedOverOnThreeDaysRests() {
        Life maya = Life.maya().by(Way.PLANNER);
        ChallengeId passed = Street.id(Domain.WORK, 20);
        for (int difficulty : List.of(12, 16, 20)) {
            assertThat(rests(maya, passed)).isFalse();
            maya.madeBeside(Street.id(Domain.MONEY, difficulty), passed).later(1);
        }

        assertThat(rests(maya, passed)).isTrue();
        assertThat(rests(maya.later(13), passed)).isFalse();
    }

    @Test
    void whereAllElseIsHiddenWhatRestsIsOfferedAgain() {
        Life maya = Life.maya().by(Way.PLANNER);
        ChallengeId only = first(maya);
        maya.made(only, Outcome.YES, 20, 20).later(1);
        Set<ChallengeId> others = new HashSet<>(
                maya.facts().challenges().stream().map(Challenge::id).toList());
        others.remove(only);

        assertThat(shown(maya.marked(new Marks(Set.of(), others)))).containsExactly(only);
    }

    @Test
    void whatLeavesNothingIsNamed() {
        Life maya = Life.maya().by(Way.PLANNER);
        Set<ChallengeId> all =
                maya.facts().challenges().stream().map(Challenge::id).collect(Collectors.toSet());
        Set<ChallengeId> work = all.stream()
                .filter(id -> id.value().startsWith(Domain.WORK.key()))
                .collect(Collectors.toSet());
        Wish wish = new Wish(Wish.Pace.STEADY, Domain.WORK, null, null);

        assertThat(maya.next(wish).nothing()).isNull();
        assertThat(maya.marked(new Marks(Set.of(), work)).next(wish).nothing()).isEqualTo(Next.Nothing.WISH);
        assertThat(maya.marked(new Marks(Set.of(), all)).next().nothing()).isEqualTo(Next.Nothing.HIDDEN);
        assertThat(new Life(List.of()).by(Way.PLANNER).next().nothing()).isEqualTo(Next.Nothing.TODAY);
        assertThat(maya.rests().next().nothing()).isNull();
    }

    static ChallengeId first(Life life) {
        return life.next().offered().getFirst().challenge();
    }

    static List<ChallengeId> shown(Life life) {
        return life.next().withAnother().stream().map(Next.Offered::challenge).toList();
    }

    private static boolean rests(Life life, ChallengeId id) {
        PlannerState learned = PlannerState.from(life.facts());
        Challenge challenge = learned.challenges().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return learned.setting(life.facts().marks(), MyDays.NONE, Wish.NONE, life.today())
                .rests(challenge);
    }
}
