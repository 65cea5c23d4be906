package app.asked.core.insight.sensitivity;

import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.questions.Probed;
import app.asked.core.insight.statement.Certainty;
import app.asked.core.insight.statement.Checkpoint;
import app.asked.core.insight.statement.DraftInsight;
import app.asked.core.insight.statement.InsightBuilder;
import app.asked.core.insight.statement.Topic;
import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.ChartKind;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Figures;
import app.asked.core.insight.table.Table;
import app.asked.core.insight.table.Unit;
import app.asked.core.statistics.Shift;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The fixed probe: the one measure of change that the choice of asks does not move. Each time is the mean of ten
/// ratings; what is told is how far the later half of all times lies from the first third.
///
/// Ratings a fortnight apart cannot tell a change from a mood that lasts for weeks, or from a bad spell that people
/// often begin in. So a change is not what their own wavering makes unlikely, which says nothing of either, but one
/// that is larger than both are assumed to make: in the lab, moods of 8 points of which half is left after four weeks,
/// and a spell of 15 of which a third is left by then. What is smaller is told as it is, and that fear can ease by
/// itself. A rise must be larger than a fall: to be told of one may weigh on somebody.
public final class Probe {
    private static final int LEAST = 2;
    /// After so many times it is looked at. Not sooner: most of a spell would count as a fall.
    private static final int[] LOOKS = {8, 12, 24};
    private static final double HINT = 13;
    private static final double FALL = 16.5;
    private static final double CLEAR = 24;
    /// What a claim rests on must not have shrunk to less than half of it.
    private static final double STANDS = FALL / 2;
    /// A fall that may be a return to the usual.
    private static final double EASED = 5;

    private Probe() {}

    public static DraftInsight tell(InsightFacts facts) {
        List<Probed> times = Probed.of(facts.ratings());
        InsightBuilder sketch = new InsightBuilder(Topic.PROBE, times.size(), LEAST)
                .changedBy("insight.change.probe")
                .drawn(ChartKind.LINE, table(times));
        if (!sketch.isEnough()) {
            return sketch.told();
        }
        Shift shift = shift(times);
        sketch.says(
                        "insight.probe",
                        "first",
                        Figures.about(shift.first()),
                        "latest",
                        Figures.about(shift.latest()),
                        "count",
                        times.size())
                .claims(
                        shift.by() < 0 ? "insight.probe.fell" : "insight.probe.rose",
                        "by",
                        Figures.about(Math.abs(shift.by())),
                        "first",
                        Figures.about(shift.first()),
                        "latest",
                        Figures.about(shift.latest()),
                        "count",
                        times.size())
                .measures(shift.by(), shift.low(), shift.high(), Unit.CHANGE);
        if (shift.by() <= -EASED) {
            sketch.cautions("insight.probe.eases");
        }
        return sketch.told(looks(times));
    }

    private static List<Checkpoint> looks(List<Probed> times) {
        List<Checkpoint> looks = new ArrayList<>();
        for (int count = LOOKS[0]; count <= times.size(); count++) {
            double by = shift(times.subList(0, count)).by();
            LocalDate day = times.get(count - 1).day();
            int side = Math.abs(by) < STANDS ? 0 : (int) Math.signum(by);
            looks.add(
                    isPlanned(count)
                            ? new Checkpoint(day, level(by), side, Math.abs(by), true)
                            : Checkpoint.holding(day, side));
        }
        return looks;
    }

    private static boolean isPlanned(int count) {
        return Arrays.stream(LOOKS).anyMatch(look -> look == count);
    }

    private static Certainty level(double by) {
        if (Math.abs(by) >= CLEAR) {
            return by < 0 ? Certainty.CLEAR : Certainty.FAIRLY_CLEAR;
        }
        return by <= -FALL ? Certainty.FAIRLY_CLEAR : by <= -HINT ? Certainty.HINT : Certainty.DESCRIPTION;
    }

    private static Shift shift(List<Probed> times) {
        return Shift.of(Probed.means(times), .8);
    }

    private static Table table(List<Probed> times) {
        double[] means = Probed.means(times);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = Math.max(0, means.length - Figures.ROWS); i < means.length; i++) {
            rows.add(List.of(Cell.of(i + 1), Figures.cell(means[i])));
        }
        return new Table(List.of(Column.TIME, Column.MEAN_FEAR), rows, times.size());
    }
}
