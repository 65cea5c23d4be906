package app.asked.server.insight;

import static java.util.stream.Collectors.partitioningBy;

import app.asked.core.insight.statement.Topic;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The page of insights: what was gathered, what there is to tell in two columns, and what waits for more.
///
/// @param gathered asks made and noes collected
/// @param right on a phone it follows the left one
public record InsightsView(
        String from, InsightView gathered, List<InsightView> left, List<InsightView> right, List<InsightView> later) {
    public InsightsView {
        left = List.copyOf(left);
        right = List.copyOf(right);
        later = List.copyOf(later);
    }

    static InsightsView of(List<InsightView> all, int asks, LocalDate today, Words words) {
        Map<Boolean, List<InsightView>> byWhat =
                all.stream().collect(partitioningBy(view -> view.key().equals(Topic.GATHERED.key())));
        List<InsightView> others = byWhat.getOrDefault(false, List.of());
        List<InsightView> told = others.stream().filter(InsightView::isEnough).toList();
        int half = (told.size() + 1) / 2;
        return new InsightsView(
                asks == 0
                        ? words.say("insight.from-none")
                        : words.say("insight.from", "asks", asks, "day", DayFormat.day(words, today)),
                byWhat.getOrDefault(true, List.of()).getFirst(),
                told.subList(0, half),
                told.subList(half, told.size()),
                others.stream().filter(view -> !view.isEnough()).toList());
    }

    public boolean isEmpty() {
        return !gathered.isEnough() && left.isEmpty();
    }
}
