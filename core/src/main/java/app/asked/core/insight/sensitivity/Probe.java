package app.asked.core.insight.sensitivity;

import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.questions.Probed;
import app.asked.core.insight.statement.Checkpoints;
import app.asked.core.insight.statement.DraftInsight;
import app.asked.core.insight.statement.InsightBuilder;
import app.asked.core.insight.statement.Topic;
import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.ChartKind;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Figures;
import app.asked.core.insight.table.Table;
import app.asked.core.insight.table.Unit;
import app.asked.core.statistics.LeastSquares;
import app.asked.core.statistics.TheilSen;
import java.util.ArrayList;
import java.util.List;

/// The fixed probe: the one measure of change that the choice of asks does not move. Each time is the mean of ten
/// ratings. Whether times rise or fall is Student's t on their least-squares line, how far Theil and Sen's slope says,
/// which one odd day does not bend.
///
/// It is looked at after 6, 8 and 12 times; what is spent at these sums to .038. Kendall's tau in place of t would tell
/// fewer of those whose fear falls, since eight times have few orders.
public final class Probe {
    private static final int LEAST = 2;
    private static final Checkpoints LOOKS = Checkpoints.changing(
            new Checkpoints.At(4, 0),
            new Checkpoints.At(6, .002),
            new Checkpoints.At(8, .028),
            new Checkpoints.At(12, .008),
            new Checkpoints.At(16, 0));
    /// A change that is smaller than this over all times is not called one.
    private static final double POINTS = 5;

    private Probe() {}

    public static DraftInsight tell(InsightFacts facts) {
        List<Probed> times = Probed.of(facts.ratings());
        InsightBuilder sketch = new InsightBuilder(Topic.PROBE, times.size(), LEAST)
                .changedBy("insight.change.probe")
                .drawn(ChartKind.LINE, table(times));
        if (!sketch.isEnough()) {
            return sketch.told();
        }
        double[] means = Probed.means(times);
        TheilSen line = TheilSen.inTime(means, .8);
        double first = Figures.about(means[0]);
        double latest = Figures.about(means[means.length - 1]);
        int steps = means.length - 1;
        boolean fell = line.slope() < 0;
        return sketch.says("insight.probe", "first", first, "latest", latest, "count", times.size())
                .claims(
                        fell ? "insight.probe.fell" : "insight.probe.rose",
                        "by",
                        Figures.ofTen(Math.abs(line.slope() * steps)),
                        "count",
                        times.size())
                .measures(line.slope() * steps, line.low() * steps, line.high() * steps, Unit.SCALE)
                .told(LOOKS.into(
                        times.stream().map(Probed::day).toList(), n -> found(Probed.means(times.subList(0, n)), fell)));
    }

    private static Checkpoints.Found found(double[] means, boolean fell) {
        double slope = TheilSen.inTime(means, .8).slope();
        boolean large = Math.abs(slope * (means.length - 1)) >= POINTS;
        return large && slope < 0 == fell
                ? Checkpoints.Found.of(LeastSquares.inTime(means).p())
                : Checkpoints.Found.NOTHING;
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
