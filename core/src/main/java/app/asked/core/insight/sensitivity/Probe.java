package app.asked.core.insight.sensitivity;

import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.questions.Probed;
import app.asked.core.insight.statement.DraftInsight;
import app.asked.core.insight.statement.InsightBuilder;
import app.asked.core.insight.statement.SizeRule;
import app.asked.core.insight.statement.Topic;
import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.ChartKind;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Figures;
import app.asked.core.insight.table.Table;
import app.asked.core.insight.table.Unit;
import app.asked.core.statistics.Shift;
import java.util.ArrayList;
import java.util.List;

/// The fixed probe: the one measure of change that the choice of asks does not move. Each time is the mean of ten
/// ratings; what is told is how far the later half of all times lies from the first third. A fall that is too small to
/// be claimed is told as it is, and that fear can ease by itself.
public final class Probe {
    private static final int LEAST = 2;
    private static final SizeRule LOOKS = new SizeRule(13, 16.5, 24);
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
        return sketch.told(LOOKS.into(
                times.stream().map(Probed::day).toList(),
                count -> shift(times.subList(0, count)).by()));
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
