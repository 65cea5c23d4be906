package app.asked.core.insight;

import app.asked.core.statistics.Kendall;
import app.asked.core.statistics.TheilSen;
import java.util.ArrayList;
import java.util.List;

/// The fixed probe: the one measure of change that the choice of asks does not move. A trend is Kendall's over times,
/// its size Theil and Sen's slope over all steps.
///
/// It is looked at after 6, 8 and 12 times. What is spent at each lets in the orders of 6 that all but rise or fall,
/// |S| ≥ 15 of 15, |S| ≥ 18 of 28 and |S| ≥ 38 of 66: over all three, 39 in 1,000 people in whom nothing moves.
final class Probe {
    private static final int LEAST = 2;
    private static final Looks LOOKS = Looks.at(
            new Looks.At(4, 0),
            new Looks.At(6, .003),
            new Looks.At(8, .0315),
            new Looks.At(12, .0095),
            new Looks.At(16, 0),
            new Looks.At(24, 0));
    /// A change that is smaller than this over all times is not called one.
    private static final double POINTS = 5;

    private Probe() {}

    static Told tell(Facts facts) {
        List<Probed> times = Probed.of(facts.ratings());
        Sketch sketch = new Sketch(Topic.PROBE, times.size(), LEAST)
                .changedBy("insight.change.probe")
                .drawn(Picture.LINE, table(times));
        if (!sketch.isEnough()) {
            return sketch.told();
        }
        double[] means = Probed.means(times);
        TheilSen line = TheilSen.inTime(means, .8);
        double first = Figures.ofTen(means[0]);
        double latest = Figures.ofTen(means[means.length - 1]);
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

    private static Looks.Found found(double[] means, boolean fell) {
        double slope = TheilSen.inTime(means, .8).slope();
        boolean large = Math.abs(slope * (means.length - 1)) >= POINTS;
        return large && slope < 0 == fell ? Looks.Found.of(Kendall.inTime(means).p()) : Looks.Found.NOTHING;
    }

    private static Table table(List<Probed> times) {
        double[] means = Probed.means(times);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = Math.max(0, means.length - Figures.ROWS); i < means.length; i++) {
            rows.add(List.of(Cell.of(i + 1), Figures.cell(means[i])));
        }
        return new Table(List.of("time", "mean-fear"), Unit.SCALE, rows);
    }
}
