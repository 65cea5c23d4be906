package app.asked.core.insight;

import app.asked.core.journey.Collected;
import java.util.List;

/// Asks made and noes collected: counts that grow, and that a quiet month does not touch.
final class Gathered {
    private Gathered() {}

    static Told tell(Facts facts) {
        Collected collected = Collected.of(facts.asks(), facts.rests());
        List<List<Cell>> rows = List.of(
                row("asks", collected.asks()),
                row("noes", collected.noes()),
                row("challenges", collected.challenges()),
                row("backed-out", collected.backedOut()),
                row("rests", collected.rests()));
        return new Sketch(Topic.GATHERED, collected.asks(), 1)
                .says("insight.gathered", "asks", collected.asks(), "noes", collected.noes())
                .drawn(Picture.NONE, new Table(List.of(Column.WHAT, Column.COUNT), rows))
                .changedBy("insight.change.grows")
                .told();
    }

    private static List<Cell> row(String what, int count) {
        return List.of(Cell.named("insight.gathered." + what), Cell.of(count));
    }
}
