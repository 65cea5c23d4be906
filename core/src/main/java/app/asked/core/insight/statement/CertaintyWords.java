package app.asked.core.insight.statement;

import app.asked.core.words.Said;
import java.util.Map;

/// How sure a statement is, in words.
final class CertaintyWords {
    /// What was claimed no longer holds.
    static final Said WITHDRAWN = Said.of("insight.sure.withdrawn");

    private CertaintyWords() {}

    static Said in(Topic topic, Certainty level, int count) {
        return new Said(
                "insight.sure." + level.key(),
                Map.of("count", count, "kind", topic.compares() ? "comparison" : "change"));
    }
}
