package app.asked.core.insight.asking;

import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Version;
import app.asked.core.insight.fact.AskCells;
import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.statement.DraftInsight;
import app.asked.core.insight.statement.InsightBuilder;
import app.asked.core.insight.statement.Topic;
import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.ChartKind;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Figures;
import app.asked.core.insight.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The same ask made again, fear beside fear. Different asks are never compared here: which ones a person chooses moves
/// every average of them. It is told as it was, and nothing is made of it: a mood that lasts for weeks, or a start in a
/// bad spell, moves it as a change would.
public final class AgainAndAgain {
    private static final int LEAST = 6;

    private record Same(ChallengeId challenge, Version version) {}

    private final InsightFacts facts;
    private final List<WholeAsk> asks;

    private AgainAndAgain(InsightFacts facts) {
        this.facts = facts;
        this.asks = facts.made().stream()
                .filter(ask -> ask.ask().challenge() != null && fear(ask) >= 0)
                .toList();
    }

    public static DraftInsight tell(InsightFacts facts) {
        return new AgainAndAgain(facts).tell();
    }

    private DraftInsight tell() {
        List<List<WholeAsk>> groups = groups();
        int again = groups.stream().mapToInt(group -> group.size() - 1).sum();
        InsightBuilder sketch = new InsightBuilder(Topic.SAME_AGAIN, again, LEAST)
                .changedBy("insight.change.ask-again")
                .drawn(ChartKind.PAIRS, table(groups));
        return sketch.isEnough()
                ? sketch.says(
                                "insight.same-again",
                                "first",
                                Figures.about(Figures.mean(groups, group -> fear(group.getFirst()))),
                                "latest",
                                Figures.about(Figures.mean(groups, group -> fear(group.getLast()))),
                                "count",
                                groups.size())
                        .told()
                : sketch.told();
    }

    /// What was asked more than once.
    private List<List<WholeAsk>> groups() {
        Map<Same, List<WholeAsk>> groups = new LinkedHashMap<>();
        asks.forEach(
                ask -> groups.computeIfAbsent(same(ask), _ -> new ArrayList<>()).add(ask));
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    private static Same same(WholeAsk ask) {
        return new Same(Objects.requireNonNull(ask.ask().challenge()), ask.ask().version());
    }

    private static int fear(WholeAsk ask) {
        return ask.counted() == null || ask.counted().fear() == null
                ? -1
                : ask.counted().fear().value();
    }

    private Table table(List<List<WholeAsk>> groups) {
        return new Table(
                List.of(Column.ASK, Column.FIRST, Column.LATEST, Column.TIMES),
                Figures.latest(groups).stream()
                        .map(group -> List.of(
                                AskCells.of(group.getFirst(), facts),
                                Cell.of(fear(group.getFirst())),
                                Cell.of(fear(group.getLast())),
                                Cell.of(group.size())))
                        .toList(),
                groups.size());
    }
}
