package app.asked.server.insight;

import app.asked.core.care.Fact;
import app.asked.core.care.FactSource;
import app.asked.core.insight.statement.Certainty;
import app.asked.core.insight.statement.Insight;
import app.asked.core.insight.statement.Measure;
import app.asked.core.words.Range;
import app.asked.core.words.Said;
import app.asked.server.insight.chart.Charts;
import app.asked.server.insight.chart.Drawing;
import app.asked.server.insight.chart.TableView;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An insight as a page shows it.
///
/// @param levelSaid how sure it is, and `sure` how that is known; absent where it is what happened and no more
/// @param figure its figure with the range, where it has one
/// @param worse whether it tells that something got harder
/// @param sources verified facts, each told with where it stands
public record InsightView(
        String key,
        String title,
        Certainty level,
        @Nullable String levelSaid,
        String said,
        @Nullable String more,
        @Nullable String sure,
        @Nullable String missing,
        @Nullable String figure,
        @Nullable Drawing drawing,
        TableView table,
        boolean worse,
        List<String> sources,
        String change) {
    public InsightView {
        sources = List.copyOf(sources);
    }

    /// In a person’s language.
    ///
    /// @param known verified facts; an insight that cites another is a bug
    public static InsightView of(Insight insight, FactSource known, Words words) {
        String title = words.say("insight." + insight.key() + ".title");
        return new InsightView(
                insight.key(),
                title,
                insight.level(),
                levelOf(insight, words),
                words.say(insight.said()),
                said(insight.more(), words),
                isStatement(insight) ? words.say(insight.sure()) : null,
                said(insight.missing(), words),
                insight.value() == null ? null : figure(insight.value(), words),
                Charts.of(insight, words),
                TableView.of(insight.table(), title, words),
                insight.said().key().endsWith(".rose"),
                insight.sources().stream()
                        .map(id -> source(known.fact(id).orElseThrow(), words))
                        .toList(),
                words.say("insight.change", Map.of("change", insight.change())));
    }

    /// How sure it is, where it says more than what happened. A claim says whether it is of a change or of a
    /// difference.
    public static @Nullable String levelOf(Insight insight, Words words) {
        return isStatement(insight)
                ? words.say(
                        "insight.level." + insight.level().key(),
                        "kind",
                        insight.topic().compares() ? "comparison" : "change")
                : null;
    }

    public boolean isEnough() {
        return level != Certainty.NOT_ENOUGH_YET;
    }

    private static boolean isStatement(Insight insight) {
        return insight.level().compareTo(Certainty.DESCRIPTION) > 0 || insight.isTakenBack();
    }

    private static @Nullable String said(@Nullable Said said, Words words) {
        return said == null ? null : words.say(said);
    }

    private static String source(Fact fact, Words words) {
        return words.say("insight.source", "says", fact.says(), "source", fact.source());
    }

    /// Scales are told of ten, scores in points, chances of a hundred, and times in their span. What lies to one side
    /// is told as how far and to which side.
    private static String figure(Measure measure, Words words) {
        Range range = measure.range();
        String key = "insight.figure." + measure.unit().key();
        return switch (measure.unit()) {
            case SCALE, SCORE -> figure(key, range, 10, words);
            case CHANCE, MINUTES, DAYS, COUNT -> figure(key, range, 1, words);
            case CHANGE, BIAS -> sided(key, range, words);
        };
    }

    private static String sided(String key, Range range, Words words) {
        if (range.low() >= 0) {
            return figure(key + ".up", range, 10, words);
        }
        return range.high() <= 0
                ? figure(key + ".down", new Range(-range.value(), -range.high(), -range.low()), 10, words)
                : words.say(key, "low", -range.low() / 10.0, "high", range.high() / 10.0);
    }

    private static String figure(String key, Range range, double part, Words words) {
        return words.say(key, "value", range.value() / part, "low", range.low() / part, "high", range.high() / part);
    }
}
