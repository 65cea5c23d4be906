package app.asked.core.insight.statement;

import app.asked.core.words.Said;
import java.util.Map;

/// How sure a statement is, in words.
final class Sure {
    private Sure() {}

    static Said in(Certainty level, int count) {
        return new Said("insight.sure." + level.key(), Map.of("count", count));
    }
}
