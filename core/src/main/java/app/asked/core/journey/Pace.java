package app.asked.core.journey;

import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Problem;
import java.util.Map;

/// How many challenges a week. Asking three people the same is one challenge.
public record Pace(int least, int most) {
    /// Three a day, for an intensive week.
    private static final int MOST = 21;

    static Pace read(Fields in) {
        int least = in.need("least", Numbers.whole(1, MOST));
        int most = in.need("most", Numbers.whole(1, MOST));
        in.rule(least <= most, "least", Problem.Code.ORDER, Map.of("field", "most"));
        return new Pace(least, most);
    }
}
