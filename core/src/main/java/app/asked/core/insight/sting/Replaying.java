package app.asked.core.insight.sting;

import app.asked.core.ask.CheckIn;
import app.asked.core.ask.WholeAsk;
import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.fact.ThenAndNow;
import app.asked.core.insight.statement.DraftInsight;
import app.asked.core.insight.statement.InsightBuilder;
import app.asked.core.insight.statement.Topic;
import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.ChartKind;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Figures;
import app.asked.core.insight.table.Table;
import app.asked.core.insight.table.Unit;
import app.asked.core.statistics.Medians;
import app.asked.core.words.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// How often asks went round in the head, by their last check-in.
public final class Replaying {
    private static final int LEAST = 6;

    private Replaying() {}

    public static DraftInsight tell(InsightFacts facts) {
        List<WholeAsk> made = facts.made();
        List<Scale> all =
                made.stream().map(Replaying::last).flatMap(List::stream).toList();
        InsightBuilder sketch = new InsightBuilder(Topic.REPLAYING, all.size(), LEAST)
                .without(made.size() - all.size(), "insight.missing.check-in")
                .changedBy("insight.change.check-in")
                .drawn(ChartKind.LINE, table(all));
        if (!sketch.isEnough()) {
            return sketch.told();
        }
        Medians middle = Medians.range(Figures.array(all, Scale::value), .8);
        int little = (int) all.stream().filter(each -> each.value() <= LITTLE).count();
        sketch.says("insight.replaying", "little", little, "count", all.size())
                .adds("insight.replaying.middle", "middle", Figures.about(middle.value()));
        ThenAndNow.of(all)
                .ifPresent(both -> sketch.adds(
                        "insight.replaying.then", "then", typical(both.then()), "now", typical(both.now())));
        return sketch.measures(middle.value(), middle.low(), middle.high(), Unit.SCALE)
                .told();
    }

    private static double typical(List<Scale> of) {
        return Figures.about(Medians.of(Figures.array(of, Scale::value)));
    }

    /// Up to here the scale says "Now and then, and I can let it go".
    private static final int LITTLE = 50;

    private static List<Scale> last(WholeAsk ask) {
        return ask.checkIns().stream()
                .map(CheckIn::replaying)
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .stream()
                .toList();
    }

    private static Table table(List<Scale> all) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Scale> latest = Figures.latest(all);
        for (int i = 0; i < latest.size(); i++) {
            rows.add(List.of(Cell.of(all.size() - latest.size() + i + 1), Figures.cell(latest.get(i))));
        }
        return new Table(List.of(Column.ASK, Column.REPLAYING), rows, all.size());
    }
}
