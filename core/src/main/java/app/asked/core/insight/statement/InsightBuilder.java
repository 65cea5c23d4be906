package app.asked.core.insight.statement;

import app.asked.core.insight.table.ChartKind;
import app.asked.core.insight.table.Table;
import app.asked.core.insight.table.Unit;
import app.asked.core.words.Range;
import app.asked.core.words.Said;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An insight in the making: `new InsightBuilder(Topic.FEAR, 16, 8).says("insight.fear", …).drawn(…).told()`.
public final class InsightBuilder {
    private static final int RANGED = 4;

    private final Topic topic;
    private final int count;
    private final boolean enough;
    private Said said;
    private @Nullable Said claimed;
    private @Nullable Said more;
    private @Nullable Said caution;
    private @Nullable Said missing;
    private @Nullable Measure value;
    private ChartKind picture = ChartKind.NONE;
    private Table table = Table.EMPTY;
    private List<String> sources = List.of();
    private String change = "insight.change.more-asks";

    /// @param least from how many on there is something to say
    public InsightBuilder(Topic topic, int count, int least) {
        this.topic = topic;
        this.count = count;
        this.enough = count >= least;
        this.said = new Said("insight." + topic.key() + ".not-yet", Map.of("count", count, "least", least));
    }

    public boolean isEnough() {
        return enough;
    }

    /// Where there are enough; named values in turn: `says("insight.fear", "smaller", 11)`.
    public InsightBuilder says(String key, Object... named) {
        said = enough ? said(key, named) : said;
        return this;
    }

    public InsightBuilder claims(String key, Object... named) {
        claimed = said(key, named);
        return this;
    }

    public InsightBuilder adds(String key, Object... named) {
        more = said(key, named);
        return this;
    }

    /// What is added for as long as nothing is claimed.
    public InsightBuilder cautions(String key) {
        caution = Said.of(key);
        return this;
    }

    /// How many are left out, where any are.
    public InsightBuilder without(int left, String key) {
        missing = left == 0 ? null : new Said(key, Map.of("count", left));
        return this;
    }

    /// A figure with its range, which fewer than four values do not have.
    public InsightBuilder measures(double value, double low, double high, Unit unit) {
        return count < RANGED ? this : measured(value, low, high, unit);
    }

    private InsightBuilder measured(double value, double low, double high, Unit unit) {
        int middle = (int) Math.round(value);
        Range range = new Range(middle, (int) Math.min(middle, Math.round(low)), (int)
                Math.max(middle, Math.round(Math.min(high, 1e9))));
        this.value = new Measure(range, unit);
        return this;
    }

    public InsightBuilder drawn(ChartKind picture, Table table) {
        this.picture = picture;
        this.table = table;
        return this;
    }

    public InsightBuilder citing(List<String> sources) {
        this.sources = sources;
        return this;
    }

    public InsightBuilder changedBy(String change) {
        this.change = change;
        return this;
    }

    public DraftInsight told() {
        return told(List.of());
    }

    public DraftInsight told(List<Checkpoint> looks) {
        Certainty level = enough ? Certainty.DESCRIPTION : Certainty.NOT_ENOUGH_YET;
        Insight plain = new Insight(
                topic,
                level,
                count,
                said,
                more,
                CertaintyWords.in(topic, level, count),
                missing,
                value,
                picture,
                table,
                sources,
                Said.of(change));
        return new DraftInsight(plain, claimed, caution, looks);
    }

    public static Said said(String key, Object... named) {
        Map<String, Object> values = new HashMap<>();
        for (int at = 0; at + 1 < named.length; at += 2) {
            values.put((String) named[at], named[at + 1]);
        }
        return new Said(key, values);
    }
}
