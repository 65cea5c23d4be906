package app.asked.core.next.planner;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.Outcome;
import app.asked.core.ask.Recovered;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Domain;
import app.asked.core.journey.Going;
import app.asked.core.next.ChoiceFacts;
import app.asked.core.next.MyDays;
import app.asked.core.next.Next;
import app.asked.core.next.Rating;
import app.asked.core.next.Wish;
import app.asked.core.next.candidate.ChoiceContext;
import app.asked.core.next.estimate.Tuning;
import app.asked.core.testkit.AskSketch;
import app.asked.core.testkit.Cast;
import app.asked.core.words.Chance;
import app.asked.core.words.Said;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the planner does beyond what any way does.
class PlannerTest {
    @Test
    void aStarterIsOfferedGentleOnesAcrossDomains() {
        Next next = Life.maya().by(Way.PLANNER).next();

        assertThat(next.offered()).hasSize(3).allSatisfy(offered -> {
            assertThat(offered.fear().value()).isBetween(15, 28);
            assertThat(offered.reason().key()).isEqualTo("next.reason.begin");
        });
        assertThat(next.withAnother().stream().map(LadderTest::domain))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void aSingleAskMovesWhatIsExpectedOfOthers() {
        Life calm = Life.maya().by(Way.PLANNER).made(Street.id(Domain.STRANGERS, 20), Outcome.YES, 10, 5);
        Life afraid = Life.maya().by(Way.PLANNER).made(Street.id(Domain.STRANGERS, 20), Outcome.YES, 70, 70);

        assertThat(LadderTest.difficulty(calm.next())).isGreaterThan(LadderTest.difficulty(afraid.next()));
    }

    @Test
    void anAskOfAnotherDomainIsToldAsAChangeAndHowFarItIsFromTheEdge() {
        Life life = Life.maya().by(Way.PLANNER);
        for (int difficulty : List.of(20, 30, 40, 50)) {
            life.made(Street.id(Domain.STRANGERS, difficulty), Outcome.YES, 30, 30);
        }
        Next next = life.next();
        int edge = next.edge().value();

        assertThat(next.offered())
                .filteredOn(offered -> !LadderTest.domain(offered).equals(Domain.STRANGERS.key()))
                .isNotEmpty()
                .allSatisfy(offered -> assertThat(offered.reason().key())
                        .isIn(told(Math.abs(offered.fear().value() - edge))));
    }

    /// Both are shown as whole points.
    private static List<String> told(int fromTheEdge) {
        return switch (Integer.signum(fromTheEdge - 10)) {
            case -1 -> List.of("next.reason.change");
            case 1 -> List.of("next.reason.variety");
            default -> List.of("next.reason.change", "next.reason.variety");
        };
    }

    @Test
    void aWishForNoesWaitsOnALighterDay() {
        Life maya = Life.maya().by(Way.PLANNER);
        for (int difficulty : List.of(20, 24, 28)) {
            maya.made(Street.id(Domain.MONEY, difficulty), Outcome.YES, 20, 20).later(1);
        }
        Wish wish = new Wish(Wish.Pace.STEADY, null, null, new Chance(80));
        assertThat(setting(maya, wish).wish().noes()).isNotNull();

        maya.going(Going.MAKES_THINGS_WORSE).later(1);

        assertThat(setting(maya, wish).wish().noes()).isNull();
    }

    private static ChoiceContext setting(Life life, Wish wish) {
        return PlannerState.from(life.facts()).setting(life.facts().marks(), MyDays.NONE, wish, life.today());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void learningAsLifeGoesOnIsTheSameAsLearningFromTheFacts(long seed) {
        Life life = lived(seed);
        PlannerState stepwise = PlannerState.nothing(life.facts().challenges(), Tuning.DEFAULT);
        life.facts().asks().forEach(stepwise::learn);

        assertThat(Planner.next(stepwise, Wish.NONE, life.today())).isEqualTo(life.next());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5, 6})
    void whatIsDeletedNeverHappened(long seed) {
        Life life = lived(seed);
        ChoiceFacts facts = life.facts();
        Next before = life.next();

        life.made(Street.id(Domain.WORK, 40), Outcome.NO, 90, 80);
        List<WholeAsk> remaining =
                life.facts().asks().stream().filter(facts.asks()::contains).toList();

        assertThat(life.next()).isNotEqualTo(before);
        assertThat(Planner.next(with(facts, remaining), Wish.NONE, life.today()))
                .isEqualTo(before);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {7, 8, 9, 10})
    void moreNoesWishedGiveMoreNoesAtNoMoreFear(long seed) {
        Life life = lived(seed);
        int most = life.next().offered().stream()
                .mapToInt(offered -> offered.fear().value())
                .max()
                .orElse(0);
        int before = 0;
        for (int noes = 10; noes <= 90; noes += 20) {
            Next next = life.next(new Wish(Wish.Pace.STEADY, null, null, new Chance(noes)));
            int first = next.offered().stream()
                    .mapToInt(offered -> offered.chanceOfNo().value())
                    .max()
                    .orElse(0);
            assertThat(next.offered()).allMatch(offered -> offered.fear().value() <= most);
            assertThat(first).isGreaterThanOrEqualTo(before);
            before = first;
        }
    }

    @Test
    void ratingsChangeTheOrderAndNotWhatIsRated() {
        Life maya = Life.maya().by(Way.PLANNER);
        List<ChallengeId> offered =
                maya.next().offered().stream().map(Next.Offered::challenge).toList();
        maya.rated(offered.get(0), 60, Rating.Use.NEXT)
                .rated(offered.get(1), 30, Rating.Use.NEXT)
                .rated(offered.get(2), 5, Rating.Use.NEXT);

        List<ChallengeId> after =
                maya.next().offered().stream().map(Next.Offered::challenge).toList();

        assertThat(after).containsAll(offered);
        assertThat(after.indexOf(offered.get(2))).isLessThan(after.indexOf(offered.get(0)));
    }

    @Test
    void whatIsRatedTooHardStaysShownBehindAnEasierOne() {
        Life maya = Life.maya().by(Way.PLANNER);
        List<ChallengeId> shown = RestingIdeasTest.shown(maya);
        shown.forEach(challenge -> maya.rated(challenge, 90, Rating.Use.NEXT));

        assertThat(RestingIdeasTest.shown(maya)).containsAll(shown).hasSize(5);
        assertThat(RestingIdeasTest.first(maya)).isNotIn(shown);
    }

    @Test
    void aRatingBringsTheOtherAmongTheThree() {
        Life maya = Life.maya().by(Way.PLANNER);
        ChallengeId other = Objects.requireNonNull(maya.next().another()).challenge();

        maya.rated(other, 20, Rating.Use.NEXT);

        assertThat(maya.next().offered().stream().map(Next.Offered::challenge)).contains(other);
    }

    @Test
    void anAskNotBehindThemYetPutsRestFirst() {
        var ask = new AskSketch(
                        Cast.STARTS.atTime(9, 0), Street.id(Domain.WORK, 20).value())
                .felt(40)
                .hears(Outcome.NO)
                .checkedInAfterHours(20, 50, Recovered.NOT_YET);

        Next next = Planner.next(with(Life.maya().facts(), List.of(ask.whole())), Wish.NONE, Cast.STARTS.plusDays(1));

        assertThat(next.rest()).isEqualTo(Said.of("next.rest.not-yet"));
    }

    private static Life lived(long seed) {
        Random random = new Random(seed);
        Life life = new Life(Street.library()).by(Way.PLANNER);
        for (int day = 0; day < 40; day++) {
            Next next = life.next();
            if (!next.offered().isEmpty() && random.nextBoolean()) {
                ChallengeId chosen = next.offered()
                        .get(random.nextInt(next.offered().size()))
                        .challenge();
                Outcome outcome = random.nextInt(3) == 0 ? Outcome.NO : Outcome.YES;
                int fear = random.nextInt(10, 50);
                life.made(chosen, outcome, fear + 8, fear);
            }
            life.later(1);
        }
        return life;
    }

    private static ChoiceFacts with(ChoiceFacts facts, List<WholeAsk> asks) {
        return new ChoiceFacts(
                facts.challenges(),
                facts.marks(),
                facts.days(),
                asks,
                facts.ratings(),
                facts.energies(),
                facts.rests(),
                facts.takeaways());
    }
}
