package app.asked.core.next.estimate;

import app.asked.core.words.Scale;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How tired asking has made this person, and how fast they recover.
///
/// An ask adds `fear · (f/100)² + sting · s/100`; each day leaves `e^(−1/recovery)` of it. What check-ins say of when
/// an ask was behind them moves the recovery: its logarithm is normal over people, and so are the minutes around it;
/// an ask not behind them yet counts as twice the time that has passed. Nobody is taken to recover more than two
/// standard deviations faster or slower than usual.
public final class Fatigue {
    private static final double NEVER_TROUBLED = 5;

    private final Tuning.Fatigue tuning;
    private final Clock clock = new Clock();
    private double load;
    /// How much longer than usual this person takes, as a logarithm.
    private double longer;
    private double variance;

    public Fatigue(Tuning.Fatigue tuning) {
        this.tuning = tuning;
        variance = tuning.recoverySpread() * tuning.recoverySpread();
    }

    double on(LocalDate day) {
        return load * kept(clock.daysTo(day));
    }

    /// What it takes from the logit of going ahead.
    public double weight(LocalDate day) {
        return tuning.weight() * on(day);
    }

    public boolean isWornOut(LocalDate day) {
        return on(day) > tuning.wornOut();
    }

    public void asked(double fear, @Nullable Scale sting, LocalDate day) {
        load *= kept(clock.moveTo(day));
        double hurt = sting == null ? 0 : sting.value() / 100.0;
        load += tuning.fear() * fear * fear / 10_000 + tuning.sting() * hurt;
    }

    public void behindAfter(double minutes) {
        learn(Math.max(NEVER_TROUBLED, minutes));
    }

    public void notYetAfter(double minutes) {
        learn(2 * Math.max(tuning.usualMinutes(), minutes));
    }

    private void learn(double minutes) {
        double gain = variance / (variance + tuning.minutesNoise() * tuning.minutesNoise());
        double farthest = 2 * tuning.recoverySpread();
        double observed = StrictMath.log(minutes / tuning.usualMinutes());
        longer = Math.clamp(longer + gain * (observed - longer), -farthest, farthest);
        variance -= gain * variance;
    }

    private double kept(long days) {
        return StrictMath.exp(-days / (tuning.recovery() * StrictMath.exp(longer)));
    }
}
