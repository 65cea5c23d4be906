package app.asked.core.insight.asking;

import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.statement.DraftInsight;
import app.asked.core.insight.statement.InsightBuilder;
import app.asked.core.insight.statement.Topic;
import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.ChartKind;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Table;
import app.asked.core.journey.week.Collected;
import java.util.ArrayList;
import java.util.List;

/// Asks made and noes collected: counts that grow, and that a quiet month does not touch. How far one came before
/// turning back is kept as well.
public final class Gathered {
    private Gathered() {}

    public static DraftInsight tell(InsightFacts facts) {
        Collected collected = Collected.of(facts.asks(), facts.rests());
        List<List<Cell>> rows = new ArrayList<>(List.of(
                row("insight.gathered.asks", collected.asks()),
                row("insight.gathered.noes", collected.noes()),
                row("insight.gathered.challenges", collected.challenges()),
                row("insight.gathered.rests", collected.rests()),
                row("insight.gathered.backed-out", collected.backedOut())));
        collected.gotTo().forEach((step, count) -> rows.add(row("got-to." + step.key(), count)));
        return new InsightBuilder(Topic.GATHERED, collected.asks(), 1)
                .says("insight.gathered", "asks", collected.asks(), "noes", collected.noes())
                .drawn(ChartKind.NONE, new Table(List.of(Column.WHAT, Column.COUNT), rows))
                .changedBy("insight.change.grows")
                .told();
    }

    private static List<Cell> row(String what, int count) {
        return List.of(Cell.named(what), Cell.of(count));
    }
}
