package app.asked.core.ask;

import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Times;
import app.asked.core.shape.Words;
import app.asked.core.time.Moment;
import app.asked.core.words.Chance;
import app.asked.core.words.Line;
import app.asked.core.words.Scale;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a person expects before an ask. At least one of its four parts is there.
///
/// @param fear at its worst
/// @param feared the feared outcome, a suggested one's words or their own
/// @param fearedChance how likely it is: the belief
/// @param preparedFrom when preparing began
/// @param recalled written down after the answer came; insights that compare leave it out
public record Forecast(
        Moment made,
        @Nullable Chance chanceOfNo,
        @Nullable Scale fear,
        @Nullable Line feared,
        @Nullable Chance fearedChance,
        @Nullable Instant preparedFrom,
        boolean recalled) {
    /// The absence of a fear, which was once kept as if it were one.
    public static final Line NOTHING_MUCH = new Line("Nothing much");

    /// A no is thought likely from six in ten.
    private static final int LIKELY = 60;

    public Forecast {
        if (NOTHING_MUCH.equals(feared)) {
            feared = null;
            fearedChance = null;
        }
    }

    public static Forecast read(Fields in) {
        Line feared = in.opt("feared", Words.LINE);
        Forecast read = new Forecast(
                in.need("made", Times.MOMENT),
                in.opt("chanceOfNo", Numbers.CHANCE),
                in.opt("fear", Numbers.SCALE),
                feared,
                in.opt("fearedChance", Numbers.CHANCE),
                in.opt("preparedFrom", Times.INSTANT),
                in.or("recalled", Numbers.FLAG, false));
        boolean something = read.chanceOfNo != null || read.fear != null || feared != null || read.fearedChance != null;
        in.rule(something, "chanceOfNo", Problem.Code.RULE, Map.of("rule", "forecast-says-something"));
        return read;
    }

    /// The same of a person who feared nothing much.
    public Forecast fearingNothing() {
        return new Forecast(made, chanceOfNo, fear, null, null, preparedFrom, recalled);
    }

    /// Whether anything is expected.
    public boolean saysSomething() {
        return chanceOfNo != null || fear != null || feared != null || fearedChance != null;
    }

    /// The same, made then, or recalled then.
    public Forecast at(Moment then, boolean afterwards) {
        return new Forecast(then, chanceOfNo, fear, feared, fearedChance, preparedFrom, afterwards);
    }

    /// The same, where preparing began then.
    public Forecast preparedFrom(@Nullable Instant began) {
        return new Forecast(made, chanceOfNo, fear, feared, fearedChance, began, recalled);
    }

    /// Whether both expect the same: after the answer, an expectation cannot be changed unless it says it is recalled.
    public boolean expectsAs(Forecast other) {
        return Objects.equals(chanceOfNo, other.chanceOfNo)
                && Objects.equals(fear, other.fear)
                && Objects.equals(fearedChance, other.fearedChance);
    }

    /// Whether a no was thought likely, before it was known.
    public boolean expectedNo() {
        return !recalled && chanceOfNo != null && chanceOfNo.value() >= LIKELY;
    }
}
