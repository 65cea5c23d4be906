package app.asked.core.insight.statement;

import app.asked.core.insight.table.ChartKind;
import app.asked.core.insight.table.Table;
import app.asked.core.words.Said;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that a person's records say.
///
/// @param count what it rests on, such as asks
/// @param said the finding, as a sentence
/// @param more its numbers with their range; absent where the finding holds them all
/// @param sure how sure it is, in words, with the count
/// @param missing what is not in it
/// @param value its figure, where it has one
/// @param sources ids of verified facts that it leans on
/// @param change what would change it
public record Insight(
        Topic topic,
        Certainty level,
        int count,
        Said said,
        @Nullable Said more,
        Said sure,
        @Nullable Said missing,
        @Nullable Measure value,
        ChartKind picture,
        Table table,
        List<String> sources,
        Said change) {
    public Insight {
        sources = List.copyOf(sources);
    }

    public String key() {
        return topic.key();
    }

    /// Whether a claim was taken back lately; `sure` says so then.
    public boolean isTakenBack() {
        return sure.equals(CertaintyWords.WITHDRAWN);
    }
}
