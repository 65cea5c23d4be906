package app.asked.core.next.estimate;

import app.asked.core.words.Range;
import java.time.LocalDate;

/// The fear at which this person goes ahead about nine times in ten, and how sure that is.
///
/// `logit p = ln 9 + (edge − fear) / slope − tired`. Going ahead or turning back moves the edge by one step of a
/// logistic filter: by as much as it is in doubt and as the act was a surprise.
public final class EdgeFilter {
    private static final double NINE_TO_ONE = StrictMath.log(9);

    private final Tuning.Edge tuning;
    private final Clock clock = new Clock();
    private double value;
    private double variance;

    public EdgeFilter(Tuning.Edge tuning) {
        this.tuning = tuning;
        value = tuning.start();
        variance = tuning.spread() * tuning.spread();
    }

    public double value() {
        return value;
    }

    public Range range(LocalDate day) {
        return Range.around(value, StrictMath.sqrt(variance(day)));
    }

    /// How likely it is that the person goes ahead, from 0 to 1.
    ///
    /// @param tired what fatigue takes from the logit
    public double doing(FearFilter.Expected fear, double tired, LocalDate day) {
        double doubt = (variance(day) + fear.variance()) / slopeSquared();
        return Logistic.chance(logit(fear.fear(), tired), doubt);
    }

    /// The fear at which they go ahead that often.
    public double fearFor(double doing, double tired) {
        return value + tuning.slope() * (NINE_TO_ONE - Logistic.logit(doing) - tired);
    }

    public void learn(FearFilter.Expected fear, double tired, boolean went, LocalDate day) {
        variance += clock.moveTo(day) * tuning.drift();
        double doing = doing(fear, tired, day);
        double information = doing * (1 - doing);
        double doubt = variance / slopeSquared();
        double damping = 1 + (doubt + fear.variance() / slopeSquared()) * information;
        value = Math.clamp(value + tuning.slope() * doubt * ((went ? 1 : 0) - doing) / damping, 0, 100);
        variance -= variance * doubt * information / damping;
    }

    private double logit(double fear, double tired) {
        return NINE_TO_ONE + (value - fear) / tuning.slope() - tired;
    }

    private double variance(LocalDate day) {
        return variance + clock.daysTo(day) * tuning.drift();
    }

    private double slopeSquared() {
        return tuning.slope() * tuning.slope();
    }
}
