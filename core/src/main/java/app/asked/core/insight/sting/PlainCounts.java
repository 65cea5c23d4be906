package app.asked.core.insight.sting;

import app.asked.core.ask.CameOfIt;
import app.asked.core.ask.WholeAsk;
import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.statement.DraftInsight;
import app.asked.core.insight.statement.InsightBuilder;
import app.asked.core.insight.statement.Topic;
import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.ChartKind;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Figures;
import app.asked.core.insight.table.Table;
import app.asked.core.journey.Avoided;
import app.asked.core.journey.Rule;
import app.asked.core.words.Said;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// What the person named for themselves, and what they tapped: counts, and no more.
public final class PlainCounts {
    private PlainCounts() {}

    /// Things avoided, and now asked.
    public static DraftInsight avoided(InsightFacts facts) {
        List<Avoided> avoided = facts.avoided();
        int asked = (int) avoided.stream().filter(each -> each.asked() != null).count();
        List<List<Cell>> rows = Figures.latest(avoided).stream()
                .map(each -> List.<Cell>of(
                        new Cell.Own(each.text()),
                        Cell.named(each.asked() == null ? "insight.avoided.open" : "insight.avoided.asked")))
                .toList();
        return new InsightBuilder(Topic.AVOIDED, avoided.size(), 1)
                .says("insight.avoided", "asked", asked, "count", avoided.size())
                .changedBy("insight.change.grows")
                .drawn(ChartKind.NONE, new Table(List.of(Column.AVOIDED, Column.NOW), rows, avoided.size()))
                .told();
    }

    /// Asks that bent an own rule, and how those went.
    public static DraftInsight rules(InsightFacts facts) {
        List<WholeAsk> bent = facts.made().stream()
                .filter(ask -> !ask.ask().rules().isEmpty())
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (Rule rule : Figures.latest(facts.rules())) {
            List<WholeAsk> of = bent.stream()
                    .filter(ask -> ask.ask().rules().contains(rule.id()))
                    .toList();
            List<Stung> stung = Stung.of(of);
            rows.add(List.of(
                    new Cell.Own(rule.text()),
                    Cell.of(of.size()),
                    Cell.of((int) of.stream().filter(WholeAsk::gotNo).count()),
                    stung.isEmpty() ? Cell.NONE : Figures.cell(Figures.mean(stung, Stung::worst))));
        }
        return new InsightBuilder(Topic.RULES, bent.size(), 1)
                .says("insight.rules", "count", bent.size())
                .drawn(
                        ChartKind.NONE,
                        new Table(
                                List.of(Column.RULE, Column.ASKS, Column.NOES, Column.MEAN_HURT),
                                rows,
                                facts.rules().size()))
                .told();
    }

    /// What came of the asks, the most frequent first.
    public static DraftInsight cameOfThem(InsightFacts facts) {
        List<WholeAsk> with = facts.made().stream()
                .filter(ask -> !Objects.requireNonNull(ask.counted()).cameOfIt().isEmpty())
                .toList();
        List<CameOfIt> found = Arrays.stream(CameOfIt.values())
                .filter(each -> count(with, each) > 0)
                .sorted(Comparator.comparingInt((CameOfIt each) -> -count(with, each)))
                .toList();
        InsightBuilder sketch = new InsightBuilder(Topic.CAME_OF_IT, with.size(), 1)
                .without(facts.made().size() - with.size(), "insight.missing.came-of-it")
                .drawn(
                        ChartKind.BARS,
                        new Table(
                                List.of(Column.CAME_OF_IT, Column.ASKS),
                                found.stream()
                                        .map(each -> List.of(
                                                Cell.named("came-of-it." + each.key()), Cell.of(count(with, each))))
                                        .toList()));
        return found.isEmpty()
                ? sketch.told()
                : sketch.says(
                                "insight.came-of-it",
                                "most",
                                Said.of("came-of-it." + found.getFirst().key()),
                                "times",
                                count(with, found.getFirst()),
                                "count",
                                with.size())
                        .told();
    }

    private static int count(List<WholeAsk> asks, CameOfIt came) {
        return (int) asks.stream()
                .filter(ask -> ask.counted() != null && ask.counted().cameOfIt().contains(came))
                .count();
    }
}
