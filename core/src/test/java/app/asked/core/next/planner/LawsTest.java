package app.asked.core.next.planner;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.Outcome;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Version;
import app.asked.core.next.ChoiceFacts;
import app.asked.core.next.Marks;
import app.asked.core.next.Next;
import app.asked.core.next.Wish;
import app.asked.core.next.estimate.Tuning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for anybody, over people made up from a seed, whichever way chooses.
@ParameterizedClass
@EnumSource(Way.class)
record LawsTest(Way way) {
    private static final Set<ChallengeId> HIDDEN =
            Set.of(Street.id(Domain.WORK, 20), Street.id(Domain.STRANGERS, 24), Street.id(Domain.MONEY, 16));

    private static final double START = Tuning.Guard.DEFAULT.start();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theLawsHoldOnEveryDayOfALife(long seed) {
        Random random = new Random(seed);
        Life life = new Life(library()).by(way).marked(new Marks(Set.of(), HIDDEN));
        int nerve = random.nextInt(10, 70);
        double reached = START;
        List<Double> lately = new ArrayList<>();
        for (int day = 0; day < 90; day++) {
            Next next = life.next();
            check(next);
            for (Next.Offered offered : next.offered()) {
                boolean gentlest = offered.reason().key().equals("next.reason.gentlest");
                assertThat(gentlest || offered.fear().value() <= reached + 9).isTrue();
            }
            if (!next.offered().isEmpty() && random.nextInt(3) > 0) {
                int fear = live(life, next, nerve, random);
                if (fear >= 0) {
                    lately.add((double) fear);
                    reached = lately.subList(Math.max(0, lately.size() - 10), lately.size()).stream()
                            .reduce(START, Math::max);
                }
            }
            life.later(1);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void theSameFactsInAnyOrderGiveTheSame(long seed) {
        Random random = new Random(seed);
        Life life = new Life(library()).by(way);
        for (int day = 0; day < 60; day++) {
            if (!life.next().offered().isEmpty()) {
                live(life, life.next(), 40, random);
            }
            life.later(1);
        }
        ChoiceFacts facts = life.facts();

        ChoiceFacts shuffled = new ChoiceFacts(
                shuffled(facts.challenges(), random),
                facts.marks(),
                facts.days(),
                shuffled(facts.asks(), random),
                shuffled(facts.ratings(), random),
                facts.energies(),
                facts.rests(),
                facts.takeaways());

        assertThat(way.next(shuffled, Wish.NONE, life.today())).isEqualTo(way.next(facts, Wish.NONE, life.today()));
    }

    @ParameterizedTest(name = "nerve {0}")
    @ValueSource(ints = {25, 40, 55, 70})
    void overMonthsAboutNineInTenAreMade(int nerve) {
        Random random = new Random(nerve);
        Life life = new Life(library()).by(way);
        int asked = 0;
        int made = 0;
        for (int day = 0; day < 240; day++) {
            Next next = life.next();
            if (!next.offered().isEmpty()) {
                boolean went = live(life, next, nerve, random) >= 0;
                asked += day < 60 ? 0 : 1;
                made += went && day >= 60 ? 1 : 0;
            }
            life.later(1);
        }

        assertThat(made / (double) asked).isBetween(.84, 1.0);
    }

    /// One day: a person goes ahead where a fear drawn around the difficulty is within their nerve. Answers the fear,
    /// or −1 where they turned back.
    private static int live(Life life, Next next, int nerve, Random random) {
        Next.Offered offered = next.offered().get(random.nextInt(next.offered().size()));
        int difficulty = Integer.parseInt(offered.challenge().value().replaceAll("\\D", ""));
        int asAsked = offered.version() == Version.SMALLER ? difficulty / 2 : difficulty;
        int fear = Math.clamp(asAsked + Math.round(7 * random.nextGaussian()), 0, 80);
        if (fear > nerve + 9 * random.nextGaussian()) {
            life.turnedBack(offered.challenge(), fear);
            return -1;
        }
        Outcome[] outcomes = Outcome.values();
        life.made(offered.challenge(), outcomes[random.nextInt(outcomes.length)], Math.min(100, fear + 8), fear);
        return fear;
    }

    private static void check(Next next) {
        assertThat(next.offered()).hasSizeLessThanOrEqualTo(3);
        List<ChallengeId> offered =
                next.withAnother().stream().map(Next.Offered::challenge).toList();
        assertThat(offered).doesNotHaveDuplicates();
        assertThat(offered).doesNotContainAnyElementsOf(HIDDEN);
        assertThat(offered).noneMatch(LawsTest::isFlaggedOrRetired);
        if (offered.size() > 1) {
            assertThat(next.offered().stream().map(LadderTest::domain).distinct())
                    .hasSizeGreaterThan(1);
        }
        assertThat(next.withAnother()).allSatisfy(one -> {
            assertThat(one.terms()).allMatch(term -> term.points() > 0);
            assertThat(one.doing().value()).isPositive();
        });
    }

    private static boolean isFlaggedOrRetired(ChallengeId id) {
        return id.value().endsWith("-21") || id.value().endsWith("-22");
    }

    private static List<Challenge> library() {
        List<Challenge> library = new ArrayList<>(Street.library());
        for (Domain domain : Domain.values()) {
            library.add(Street.flagged(domain, 21));
            library.add(Street.retired(domain, 22));
        }
        return library;
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
