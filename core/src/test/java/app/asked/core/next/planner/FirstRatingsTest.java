package app.asked.core.next.planner;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Need;
import app.asked.core.next.FirstRatings;
import app.asked.core.next.Marks;
import app.asked.core.next.MyDays;
import app.asked.core.next.Next;
import app.asked.core.next.Rating;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FirstRatingsTest {
    @Test
    void theSixGoFromEasyToHardInSixDomains() {
        List<Challenge> six = FirstRatings.of(Street.library(), Marks.NONE, MyDays.NONE);

        assertThat(six).extracting(one -> one.difficulty().value()).containsExactly(12, 24, 40, 56, 72, 88);
        assertThat(six).extracting(Challenge::domain).doesNotHaveDuplicates();
    }

    @Test
    void theyNeedNobodyWhoMayNotBeThere() {
        assertThat(FirstRatings.of(Street.library(), Marks.NONE, MyDays.NONE))
                .extracting(Challenge::domain)
                .doesNotContain(Domain.WORK, Domain.FRIENDS_AND_FAMILY);
    }

    @Test
    void theyNeedNothingSpecialAndNoneIsHiddenRetiredOrFlagged() {
        List<Challenge> library = List.of(
                Street.needing(Domain.LEARNING, 10, Need.MONEY),
                Street.needing(Domain.LEARNING, 26, Need.OCCASION),
                Street.needing(Domain.LEARNING, 42, Need.PHONE),
                Street.retired(Domain.MONEY, 58),
                Street.flagged(Domain.MONEY, 74),
                Street.challenge(Domain.MONEY, 90));

        assertThat(FirstRatings.of(library, new Marks(Set.of(), Set.of(Street.id(Domain.MONEY, 90))), MyDays.NONE))
                .extracting(Challenge::id)
                .containsExactly(Street.id(Domain.LEARNING, 42));
    }

    @Test
    void whatDaysRuleOutIsNotAmongThem() {
        MyDays byEmail = new MyDays(Set.of(Channel.EMAIL), Set.of(MyDays.Company.STRANGERS), Set.of());

        assertThat(FirstRatings.of(Street.library(), Marks.NONE, byEmail))
                .hasSize(6)
                .extracting(Challenge::channel)
                .containsOnly(Channel.EMAIL);
    }

    @Test
    void theyAreTheSameInWhateverOrderTheLibraryComes() {
        List<Challenge> shuffled = new ArrayList<>(Street.library());
        Collections.shuffle(shuffled, new Random(7));

        assertThat(FirstRatings.of(shuffled, Marks.NONE, MyDays.NONE))
                .isEqualTo(FirstRatings.of(Street.library(), Marks.NONE, MyDays.NONE));
    }

    /// As those offered do where they are rated; the others were never there.
    @Test
    void ofTheSixThoseWithinReachStayAndThoseTooFarDoNotCome() {
        Life maya = Life.maya().by(Way.PLANNER);
        List<Challenge> six = FirstRatings.of(Street.library(), Marks.NONE, MyDays.NONE);
        six.forEach(one -> maya.rated(one.id(), one.difficulty().value(), Rating.Use.NEXT));

        List<ChallengeId> shown = RestingIdeasTest.shown(maya);

        assertThat(shown).hasSize(4).contains(six.getFirst().id(), six.get(1).id());
        assertThat(shown)
                .doesNotContainAnyElementsOf(
                        six.subList(3, 6).stream().map(Challenge::id).toList());
    }

    @Test
    void whoIsFrightenedMoreIsOfferedEasierOnes() {
        assertThat(firstDifficultyOf(25)).isLessThan(firstDifficultyOf(-10));
    }

    private static int firstDifficultyOf(int above) {
        Life maya = Life.maya().by(Way.PLANNER);
        for (Challenge one : FirstRatings.of(Street.library(), Marks.NONE, MyDays.NONE)) {
            int fear = Math.clamp(one.difficulty().value() + above, 0, 100);
            maya.rated(one.id(), fear, Rating.Use.NEXT);
        }
        Next.Offered first = maya.later(1).next().offered().getFirst();
        return Street.library().stream()
                .filter(one -> one.id().equals(first.challenge()))
                .findFirst()
                .orElseThrow()
                .difficultyOf(first.version())
                .value();
    }
}
