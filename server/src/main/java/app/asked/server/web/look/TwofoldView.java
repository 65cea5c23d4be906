package app.asked.server.web.look;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Facts beside facts: the guess and what came, the same size, without arrow or verdict.
public record TwofoldView(String caption, String left, String right, List<Row> rows) {
    /// A missing fact is shown as "–".
    public record Row(
            String what, @Nullable String left, @Nullable String right) {
        public String leftOrDash() {
            return left == null ? "–" : left;
        }

        public String rightOrDash() {
            return right == null ? "–" : right;
        }
    }
}
