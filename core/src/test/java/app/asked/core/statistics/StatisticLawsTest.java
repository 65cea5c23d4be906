package app.asked.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.asked.core.statistics.KaplanMeier.Time;
import app.asked.core.statistics.LearningRate.Surprise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of any values: moved, stretched, turned round, tied, none, one. Values are made up from a seed, in tens
/// as people tap them, so that most of them are tied.
class StatisticLawsTest {
    private static final Offset<Double> NEAR = within(1e-9);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aTrendIsTheSameMovedAndStretchedAndTurnsRound(long seed) {
        double[] y = tapped(seed, 5 + (int) seed * 3);
        Kendall kendall = Kendall.inTime(y);
        TheilSen line = TheilSen.inTime(y, .8);

        Kendall moved = Kendall.inTime(each(y, v -> 3 * v + 7));
        TheilSen stretched = TheilSen.inTime(each(y, v -> 3 * v + 7), .8);
        Kendall turned = Kendall.inTime(each(y, v -> -v));
        TheilSen mirrored = TheilSen.inTime(each(y, v -> -v), .8);

        assertThat(moved).isEqualTo(kendall);
        assertThat(stretched.slope()).isCloseTo(3 * line.slope(), NEAR);
        assertThat(stretched.intercept()).isCloseTo(3 * line.intercept() + 7, NEAR);
        assertThat(turned.tau()).isCloseTo(-kendall.tau(), NEAR);
        assertThat(turned.p()).isCloseTo(kendall.p(), NEAR);
        assertThat(mirrored.slope()).isCloseTo(-line.slope(), NEAR);
        assertThat(Shift.of(each(y, v -> 7 - 3 * v), .8).by())
                .isCloseTo(-3 * Shift.of(y, .8).by(), NEAR);
        assertThat(Shift.of(each(y, v -> 7 - 3 * v), .8).low())
                .isCloseTo(-3 * Shift.of(y, .8).high(), NEAR);
        assertThat(line.slope()).isBetween(line.low(), line.high());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatComesInAnyOrderIsTheSameInAnyOrder(long seed) {
        List<Surprise> surprises = new ArrayList<>();
        List<Time> times = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            surprises.add(new Surprise(10 * random.nextInt(11), 10 * random.nextInt(11), 10 * random.nextInt(11)));
            times.add(new Time(15 * random.nextInt(6), random.nextInt(3) > 0));
        }
        LearningRate learned = LearningRate.of(surprises, .8);
        KaplanMeier curve = KaplanMeier.of(times);

        Collections.shuffle(surprises, random);
        Collections.shuffle(times, random);

        assertThat(LearningRate.of(surprises, .8).rate()).isCloseTo(learned.rate(), NEAR);
        assertThat(LearningRate.of(surprises, .8).error()).isCloseTo(learned.error(), NEAR);
        assertThat(KaplanMeier.of(times)).isEqualTo(curve);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void aCurveFallsAndStretchesWithItsTimes(long seed) {
        Random random = new Random(seed);
        List<Time> times = IntStream.range(0, 30)
                .mapToObj(_ -> new Time(10 * random.nextInt(20), random.nextInt(4) > 0))
                .toList();
        KaplanMeier curve = KaplanMeier.of(times);
        KaplanMeier twice = KaplanMeier.of(times.stream()
                .map(time -> new Time(2 * time.at(), time.ended()))
                .toList());

        assertThat(curve.steps())
                .extracting(KaplanMeier.Step::left)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .allMatch(left -> left >= 0 && left < 1);
        assertThat(twice.median(.8).median()).isEqualTo(2 * curve.median(.8).median());
        assertThat(curve.median(.8).median())
                .isBetween(curve.median(.8).low(), curve.median(.8).high());
    }

    @Test
    void withNobodyOpenTheCurveIsThePlainShare() {
        KaplanMeier curve = KaplanMeier.of(
                IntStream.rangeClosed(1, 10).mapToObj(at -> new Time(at, true)).toList());

        assertThat(curve.steps().get(3).left()).isCloseTo(.6, NEAR);
        assertThat(curve.median(.8).median()).isEqualTo(5);
    }

    @Test
    void whereNoneIsOverThereIsNoMedian() {
        KaplanMeier open = KaplanMeier.of(List.of(new Time(60, false), new Time(90, false)));

        assertThat(open.steps()).isEmpty();
        assertThat(open.median(.8).median()).isInfinite();
    }

    @Test
    void valuesThatAreAllTheSameSayNothing() {
        double[] same = {40, 40, 40, 40, 40, 40};

        assertThat(Kendall.inTime(same).p()).isEqualTo(1);
        assertThat(Shift.of(same, .8)).isEqualTo(new Shift(40, 40, 0, 0));
        assertThat(TheilSen.inTime(same, .8)).isEqualTo(new TheilSen(0, 40, 0, 0));
        assertThat(BaselineTau.of(same, same).p()).isEqualTo(1);
        assertThat(Ranks.differ(same, same)).isEqualTo(1);
        assertThat(Medians.range(same, .8)).isEqualTo(new Medians(40, 40, 40));
    }

    @Test
    void noneAndOneSayNothing() {
        double[] none = {};
        double[] one = {50};

        assertThat(Kendall.inTime(none).p()).isEqualTo(1);
        assertThat(Kendall.inTime(one).p()).isEqualTo(1);
        assertThat(Shift.of(one, .8)).isEqualTo(new Shift(50, 50, 0, 0));
        assertThat(SignedRanks.of(none, .5)).isEqualTo(new SignedRanks(0, 1));
        assertThat(TheilSen.inTime(none, .8)).isEqualTo(new TheilSen(0, 0, 0, 0));
        assertThat(TheilSen.inTime(one, .8)).isEqualTo(new TheilSen(0, 50, 0, 0));
        assertThat(BaselineTau.of(one, one).p()).isEqualTo(1);
        assertThat(Ranks.differ(none, one)).isEqualTo(1);
        assertThat(KaplanMeier.of(List.of()).median(.8).median()).isInfinite();
        assertThat(LearningRate.of(List.of(), .8).rate()).isNaN();
        assertThat(LearningRate.of(List.of(new Surprise(50, 0, 20)), .8).rate()).isNaN();
        assertThat(Medians.range(none, .8).value()).isNaN();
        assertThat(Medians.range(one, .8)).isEqualTo(new Medians(50, 50, 50));
        assertThat(Proportion.of(0, 0).value()).isCloseTo(.5, NEAR);
    }

    @Test
    void whoeverTakesInEverySurpriseWhollyHasARateOfOne() {
        List<Surprise> whole = IntStream.range(1, 9)
                .mapToObj(i -> new Surprise(10 * i, 5 * i, 5 * i))
                .toList();

        LearningRate learned = LearningRate.of(whole, .8);

        assertThat(learned.rate()).isCloseTo(1, NEAR);
        assertThat(learned.error()).isCloseTo(0, NEAR);
    }

    /// Under chance alone p is spread evenly, so that p ≤ .1 comes about one time in ten and never much more.
    @Test
    void underChanceAloneSmallPsAreAsRareAsTheySay() {
        int kendall = 0;
        int leaning = 0;
        int ranks = 0;
        for (int seed = 0; seed < 1000; seed++) {
            double[] y = tapped(seed, 16);
            kendall += Kendall.inTime(y).p() <= .1 ? 1 : 0;
            leaning += SignedRanks.of(each(y, v -> v - 50), .5).p() <= .1 ? 1 : 0;
            ranks += Ranks.differ(Arrays.copyOf(y, 10), Arrays.copyOfRange(y, 10, 16)) <= .1 ? 1 : 0;
        }

        assertThat(kendall).isBetween(70, 130);
        assertThat(leaning).isBetween(60, 130);
        assertThat(ranks).isBetween(60, 130);
    }

    private static double[] tapped(long seed, int count) {
        Random random = new Random(seed);
        double[] values = new double[count];
        Arrays.setAll(values, _ -> 10 * random.nextInt(11));
        return values;
    }

    private static double[] each(double[] values, DoubleUnaryOperator change) {
        return Arrays.stream(values).map(change).toArray();
    }

    /// Were a fair record thinned out so that what went badly is found three times in ten, most of it would lean;
    /// beyond that it leans as rarely as p says.
    @Test
    void aRecordWithoutMostOfWhatWentBadlyLeansNoFurtherThanAllowedFor() {
        int plain = 0;
        int allowedFor = 0;
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            double[] kept = random.doubles(200, -50, 50)
                    .filter(v -> v > 0 || random.nextDouble() < .3)
                    .limit(48)
                    .toArray();
            plain += SignedRanks.of(kept, .5).p() <= .05 ? 1 : 0;
            allowedFor += SignedRanks.of(kept, Selection.MOST_OF_EVEN).p() <= .05 ? 1 : 0;
        }

        assertThat(plain).isGreaterThan(900);
        assertThat(allowedFor).isLessThan(50);
    }

    @Test
    void whatLevelsOffIsNoFall() {
        assertThat(BaselineTau.of(new double[] {1, 2, 3, 4, 5}, new double[] {5, 5, 5, 5, 5})
                        .p())
                .isEqualTo(1);
    }

    /// Over shares that are as likely as each other, the range of the next ten holds them as often as it should.
    @ParameterizedTest(name = "after {0}")
    @ValueSource(ints = {8, 12, 24, 48, 100})
    void theNextTenLieWhereTheyAreSaidTo(int of) {
        Random random = new Random(of);
        int held = 0;
        for (int i = 0; i < 10_000; i++) {
            double share = random.nextDouble();
            NextTen said = NextTen.of(times(random, of, share), of);
            int came = times(random, 10, share);
            held += said.low() <= came && came <= said.high() ? 1 : 0;
        }

        assertThat(held).isBetween(8_000, 9_200);
    }

    private static int times(Random random, int of, double share) {
        return (int) random.doubles(of).filter(v -> v < share).count();
    }
}
