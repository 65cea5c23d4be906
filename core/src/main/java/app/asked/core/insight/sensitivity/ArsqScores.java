package app.asked.core.insight.sensitivity;

import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.questions.Arsq;
import app.asked.core.insight.statement.DraftInsight;
import app.asked.core.insight.statement.InsightBuilder;
import app.asked.core.insight.statement.Topic;
import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.ChartKind;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Figures;
import app.asked.core.insight.table.Table;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// The scores of the A-RSQ, told as they are. No change is claimed: it is asked seldom, and by chance alone two scores
/// may lie far apart.
public final class ArsqScores {
    private ArsqScores() {}

    public static DraftInsight tell(InsightFacts facts) {
        List<Double> scores = facts.arsqs().stream()
                .map(Arsq::score)
                .flatMapToDouble(OptionalDouble::stream)
                .boxed()
                .toList();
        InsightBuilder sketch = new InsightBuilder(Topic.A_RSQ, scores.size(), 1)
                .changedBy("insight.change.a-rsq")
                .drawn(ChartKind.LINE, table(scores))
                .citing(List.of("berenson-2009"));
        if (!sketch.isEnough()) {
            return sketch.told();
        }
        return sketch.says(
                        "insight.a-rsq",
                        "first",
                        tenth(scores.getFirst()),
                        "latest",
                        tenth(scores.getLast()),
                        "count",
                        scores.size())
                .adds("insight.a-rsq.apart", "apart", tenth(Arsq.APART))
                .told();
    }

    private static Table table(List<Double> scores) {
        List<Double> latest = Figures.latest(scores);
        return new Table(
                List.of(Column.TIME, Column.SCORE),
                IntStream.range(0, latest.size())
                        .mapToObj(i -> List.of(
                                Cell.of(scores.size() - latest.size() + i + 1), Figures.cell(10 * latest.get(i))))
                        .toList(),
                scores.size());
    }

    private static double tenth(double points) {
        return Figures.ofTen(10 * points);
    }
}
