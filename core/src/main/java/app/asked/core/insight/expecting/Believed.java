package app.asked.core.insight.expecting;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.WholeAsk;
import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.words.Scale;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How likely the feared thing seemed before an ask, how far it came true, and how likely it seems for a next time.
///
/// @param came of 100; null where it was not said, or nobody can tell
record Believed(LocalDate day, int before, @Nullable Integer came, int after) {
    /// A surprise smaller than this says little about how surprises are taken.
    private static final int SURPRISE = 10;

    int change() {
        return before - after;
    }

    boolean isSurprise() {
        return came != null && Math.abs(before - came) > SURPRISE;
    }

    static List<Believed> of(InsightFacts facts) {
        return facts.made().stream().map(Believed::of).filter(Objects::nonNull).toList();
    }

    private static @Nullable Believed of(WholeAsk ask) {
        Forecast forecast = ask.forecast();
        Answer answer = ask.counted();
        if (forecast == null
                || forecast.recalled()
                || forecast.fearedChance() == null
                || answer == null
                || answer.fearedChance() == null) {
            return null;
        }
        Scale came = answer.cameTrue() == null ? null : answer.cameTrue().degree();
        return new Believed(
                ask.when().day(),
                forecast.fearedChance().value(),
                came == null ? null : came.value(),
                answer.fearedChance().value());
    }
}
