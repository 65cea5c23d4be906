package app.asked.server.insight;

import static java.util.stream.Collectors.partitioningBy;

import app.asked.core.insight.statement.Topic;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The page of insights: what was gathered, the three that say most, the others, and what waits for more.
///
/// @param gathered asks made and noes collected
/// @param first the surest; of equals those whose topics come first
/// @param others to unfold
public record InsightsView(
        String from, InsightView gathered, List<InsightView> first, List<InsightView> others, List<InsightView> later) {
    private static final int MOST = 3;

    public InsightsView {
        first = List.copyOf(first);
        others = List.copyOf(others);
        later = List.copyOf(later);
    }

    static InsightsView of(List<InsightView> all, int asks, LocalDate today, Words words) {
        Map<Boolean, List<InsightView>> byWhat =
                all.stream().collect(partitioningBy(view -> view.key().equals(Topic.GATHERED.key())));
        List<InsightView> others = byWhat.getOrDefault(false, List.of());
        List<InsightView> told = others.stream().filter(InsightView::isEnough).toList();
        List<InsightView> first = told.stream()
                .sorted(Comparator.comparing(InsightView::level).reversed())
                .limit(MOST)
                .toList();
        return new InsightsView(
                asks == 0
                        ? words.say("insight.from-none")
                        : words.say("insight.from", "asks", asks, "day", DayFormat.day(words, today)),
                byWhat.getOrDefault(true, List.of()).getFirst(),
                first,
                told.stream().filter(view -> !first.contains(view)).toList(),
                others.stream().filter(view -> !view.isEnough()).toList());
    }

    public boolean isEmpty() {
        return !gathered.isEnough() && first.isEmpty();
    }
}
