package app.asked.core.insight.asking;

import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Version;
import app.asked.core.insight.fact.AskCells;
import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.statement.Checkpoints;
import app.asked.core.insight.statement.DraftInsight;
import app.asked.core.insight.statement.InsightBuilder;
import app.asked.core.insight.statement.Topic;
import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.ChartKind;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Figures;
import app.asked.core.insight.table.Table;
import app.asked.core.statistics.SameAgain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The same ask made again, fear beside fear. Different asks are never compared here: which ones a person chooses moves
/// every average of them.
public final class AgainAndAgain {
    private static final int LEAST = 6;
    private static final Checkpoints LOOKS = Checkpoints.changing(.003);

    private record Same(ChallengeId challenge, Version version) {}

    private final InsightFacts facts;
    private final List<WholeAsk> asks;
    /// The days on which something was asked again.
    private final List<LocalDate> days = new ArrayList<>();
    /// How many asks had been made by each of those days' asks, itself among them.
    private final List<Integer> upTo = new ArrayList<>();

    private AgainAndAgain(InsightFacts facts) {
        this.facts = facts;
        this.asks = facts.made().stream()
                .filter(ask -> ask.ask().challenge() != null && fear(ask) >= 0)
                .toList();
        Map<Same, Integer> times = new LinkedHashMap<>();
        for (int i = 0; i < asks.size(); i++) {
            if (times.merge(same(asks.get(i)), 1, Integer::sum) > 1) {
                days.add(asks.get(i).when().day());
                upTo.add(i + 1);
            }
        }
    }

    public static DraftInsight tell(InsightFacts facts) {
        return new AgainAndAgain(facts).tell();
    }

    private DraftInsight tell() {
        List<List<WholeAsk>> groups =
                groups(asks.size()).stream().filter(group -> group.size() > 1).toList();
        InsightBuilder sketch = new InsightBuilder(Topic.SAME_AGAIN, days.size(), LEAST)
                .changedBy("insight.change.ask-again")
                .drawn(ChartKind.PAIRS, table(groups));
        if (!sketch.isEnough()) {
            return sketch.told();
        }
        double first = Figures.mean(groups, group -> fear(group.getFirst()));
        double latest = Figures.mean(groups, group -> fear(group.getLast()));
        boolean fell = Figures.ofTen(latest) < Figures.ofTen(first);
        return sketch.says(
                        "insight.same-again",
                        "first",
                        Figures.about(first),
                        "latest",
                        Figures.about(latest),
                        "count",
                        groups.size())
                .claims(
                        fell ? "insight.same-again.fell" : "insight.same-again.rose",
                        "first",
                        Figures.ofTen(first),
                        "latest",
                        Figures.ofTen(latest),
                        "count",
                        groups.size())
                .told(LOOKS.into(days, n -> found(upTo.get(n - 1), fell)));
    }

    private Checkpoints.Found found(int asksSoFar, boolean fell) {
        SameAgain trend = trend(asksSoFar);
        return trend.score() < 0 == fell ? Checkpoints.Found.of(trend.p()) : Checkpoints.Found.NOTHING;
    }

    private SameAgain trend(int asksSoFar) {
        return SameAgain.of(groups(asksSoFar).stream()
                .map(group -> Figures.array(group, AgainAndAgain::fear))
                .toList());
    }

    private List<List<WholeAsk>> groups(int asksSoFar) {
        Map<Same, List<WholeAsk>> groups = new LinkedHashMap<>();
        asks.subList(0, asksSoFar)
                .forEach(ask -> groups.computeIfAbsent(same(ask), _ -> new ArrayList<>())
                        .add(ask));
        return List.copyOf(groups.values());
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
