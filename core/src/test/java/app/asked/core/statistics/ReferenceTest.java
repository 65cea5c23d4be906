package app.asked.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.asked.core.statistics.KaplanMeier.Step;
import app.asked.core.statistics.KaplanMeier.Time;
import app.asked.core.statistics.LearningRate.Surprise;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every statistic against values that somebody else computed: SciPy 1.17.1 where no other origin is named.
class ReferenceTest {
    private static final Offset<Double> NEAR = within(1e-9);

    /// Remission of acute leukaemia under 6-MP, weeks; Freireich and others (1963), Blood 21, as printed in
    /// Kleinbaum and Klein, Survival Analysis, 2: a plus sign there is `false` here.
    private static final int[] WEEKS = {6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35};

    private static final boolean[] ENDED = {
        true, true, true, false, true, false, true, false, false, true, true, false, false, false, true, true, false,
        false, false, false, false
    };

    @Test
    void kendallWithoutTiesIsExact() {
        Kendall kendall = Kendall.inTime(new double[] {3, 1, 2, 5, 4, 7, 9, 6, 10, 8});

        assertThat(kendall.tau()).isCloseTo(0.6888888888888888, NEAR);
        assertThat(kendall.p()).isCloseTo(0.00468694885361552, NEAR);
    }

    @Test
    void kendallWithTies() {
        Kendall kendall = Kendall.of(
                new double[] {1, 2, 2, 3, 4, 5, 5, 6, 7, 8, 8, 9}, new double[] {2, 1, 3, 3, 5, 4, 6, 6, 8, 7, 9, 9});

        assertThat(kendall.tau()).isCloseTo(0.8571428571428571, NEAR);
        assertThat(kendall.p()).isCloseTo(0.00017330935111078575, NEAR);
    }

    /// The example of SciPy's own documentation of `kendalltau`.
    @Test
    void kendallOfTheManualsExample() {
        Kendall kendall = Kendall.of(new double[] {12, 2, 1, 12, 2}, new double[] {1, 4, 7, 1, 0});

        assertThat(kendall.tau()).isCloseTo(-0.4714045207910316, NEAR);
        assertThat(kendall.p()).isCloseTo(0.28274545993277467, NEAR);
    }

    @Test
    void theilSen() {
        TheilSen line = TheilSen.inTime(new double[] {62, 58, 61, 55, 57, 49, 52, 47, 50, 41}, .8);

        assertThat(line.slope()).isCloseTo(-2, NEAR);
        assertThat(line.intercept()).isCloseTo(62.5, NEAR);
        assertThat(line.low()).isCloseTo(-2.5, NEAR);
        assertThat(line.high()).isCloseTo(-1.5, NEAR);
    }

    @Test
    void theilSenWithTies() {
        double[] y = {50, 50, 40, 60, 40, 30, 50, 20, 30, 30, 20, 10};

        TheilSen line = TheilSen.inTime(y, .95);

        assertThat(line.slope()).isCloseTo(-3.3333333333333335, NEAR);
        assertThat(line.intercept()).isCloseTo(53.333333333333336, NEAR);
        assertThat(line.low()).isCloseTo(-5, NEAR);
        assertThat(line.high()).isCloseTo(-2, NEAR);
    }

    /// NumPy 2 by the formula, Student's t of SciPy.
    @Test
    void theLaterHalfAgainstTheFirstThird() {
        Shift shift = Shift.of(new double[] {62, 58, 61, 55, 57, 49, 52, 47}, .8);

        assertThat(shift.first()).isCloseTo(60.333333333333336, NEAR);
        assertThat(shift.latest()).isCloseTo(51.25, NEAR);
        assertThat(shift.low()).isCloseTo(-13.160606782661963, NEAR);
        assertThat(shift.high()).isCloseTo(-5.006059884004708, NEAR);
    }

    /// NumPy 2 by the formula, the normal tail of SciPy.
    @Test
    void signedRanksBeyondWhatLeavingOutMakes() {
        double[] differences = {10, 20, -10, 30, 0, 20, 40, 10, 30, 20};

        assertThat(SignedRanks.of(differences, .5).p()).isCloseTo(0.014363814855532255, NEAR);
        assertThat(SignedRanks.of(differences, Selection.MOST_OF_EVEN).p()).isCloseTo(0.2347439661973676, NEAR);
        assertThat(SignedRanks.of(differences, .5).side()).isEqualTo(1);
    }

    /// The quantiles of SciPy's betabinom.
    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({"3, 8, 1, 7", "0, 8, 0, 3", "12, 24, 3, 7", "40, 100, 2, 6", "24, 24, 9, 10"})
    void theNextTenAreBetaBinomial(int times, int of, int low, int high) {
        assertThat(NextTen.of(times, of)).isEqualTo(new NextTen(low, high));
    }

    /// Exact fractions of the product limit, by hand: 6/7, 96/119, 64/85, 176/255, 32/51, 64/119, 160/357.
    @Test
    void kaplanMeierIsTheProductOfFractions() {
        assertThat(leukaemia().steps())
                .extracting(Step::left)
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class)
                .containsExactly(6 / 7.0, 96 / 119.0, 64 / 85.0, 176 / 255.0, 32 / 51.0, 64 / 119.0, 160 / 357.0);
    }

    @Test
    void kaplanMeiersBandIsThatOfLogMinusLog() {
        Step last = leukaemia().steps().getLast();
        double z = 1.959963984540054;

        assertThat(KaplanMeier.edge(last, -z)).isCloseTo(0.18805200595923235, NEAR);
        assertThat(KaplanMeier.edge(last, z)).isCloseTo(0.6801426284952414, NEAR);
    }

    /// The median of 23 weeks is the textbook's; the range follows from SciPy's band at 80 %.
    @Test
    void kaplanMeiersMedian() {
        KaplanMeier.Lasting lasting = leukaemia().median(.8);

        assertThat(lasting.median()).isEqualTo(23);
        assertThat(lasting.low()).isEqualTo(16);
        assertThat(lasting.high()).isInfinite();
    }

    @Test
    void baselineTauWithoutATrendBefore() {
        BaselineTau tau =
                BaselineTau.of(new double[] {60, 62, 55, 58, 50, 52}, new double[] {40, 45, 38, 30, 42, 36, 25});

        assertThat(tau.corrected()).isFalse();
        assertThat(tau.tau()).isCloseTo(-0.7337993857053428, NEAR);
        assertThat(tau.p()).isCloseTo(0.0026997960632601866, NEAR);
    }

    /// What goes on as it did is no change: from the line that goes on it lies above, from the level one below.
    @Test
    void baselineTauTakesATrendBeforeOut() {
        BaselineTau tau =
                BaselineTau.of(new double[] {80, 74, 70, 63, 57, 50}, new double[] {40, 45, 38, 30, 42, 36, 25});

        assertThat(tau.corrected()).isTrue();
        assertThat(tau.tau()).isCloseTo(0.5417952328730775, NEAR);
        assertThat(tau.p()).isEqualTo(1);
    }

    /// From both lines it lies above; the p is that of the level one, which it lies less far above: SciPy's kendalltau
    /// of 0, 1 against the values less 80 to 50 in the line's steps, and then less 50.1.
    @Test
    void baselineTauTellsWhatNeitherLineMakes() {
        double[] after = {60, 65, 58, 70, 62, 66, 75};
        BaselineTau tau = BaselineTau.of(new double[] {80, 74, 70, 63, 57, 50}, after);

        assertThat(tau.corrected()).isTrue();
        assertThat(tau.tau()).isPositive();
        assertThat(tau.p()).isLessThan(.01);
    }

    /// NumPy 2 by the formula, Student's t of SciPy.
    @Test
    void learningRateWithItsJackknife() {
        LearningRate learned = LearningRate.of(
                List.of(
                        new Surprise(50, 0, 30),
                        new Surprise(40, 0, 20),
                        new Surprise(30, 0, 20),
                        new Surprise(50, 0, 30),
                        new Surprise(60, 30, 30),
                        new Surprise(60, 70, 60)),
                .8);

        assertThat(learned.rate()).isCloseTo(0.47058823529411764, NEAR);
        assertThat(learned.error()).isCloseTo(0.07060385945980613, NEAR);
        assertThat(learned.low()).isCloseTo(0.3663851253319443, NEAR);
        assertThat(learned.high()).isCloseTo(0.5747913452562909, NEAR);
    }

    @Test
    void aProportionIsABetaDistribution() {
        Proportion noes = Proportion.of(3, 8);

        assertThat(noes.value()).isCloseTo(.4, NEAR);
        assertThat(noes.low()).isCloseTo(0.21039623815538133, NEAR);
        assertThat(noes.high()).isCloseTo(0.5994204894083327, NEAR);
        assertThat(noes.against(.6)).isCloseTo(0.19870515200000005, NEAR);
    }

    @Test
    void ranksThatDiffer() {
        assertThat(Ranks.differ(new double[] {4, 3, 7, 2, 8, 5}, new double[] {2, 1, 2}))
                .isCloseTo(0.048884633916181135, NEAR);
    }

    /// Of ten, the third smallest to the third largest hold the median with .8906 (SciPy's binomial).
    @Test
    void aMediansRangeIsTheSignTests() {
        Medians middle = Medians.range(new double[] {3, 9, 1, 4, 7, 8, 2, 6, 5, 10}, .8);

        assertThat(middle).isEqualTo(new Medians(5.5, 3, 8));
    }

    private static KaplanMeier leukaemia() {
        List<Time> times = new ArrayList<>();
        for (int i = 0; i < WEEKS.length; i++) {
            times.add(new Time(WEEKS[i], ENDED[i]));
        }
        return KaplanMeier.of(times);
    }
}
