package app.asked.core.next.estimate;

/// Chances and their logits.
public final class Logistic {
    private Logistic() {}

    public static double logit(double chance) {
        return StrictMath.log(chance / (1 - chance));
    }

    public static double chance(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    /// The chance where the logit itself is in doubt: `σ(logit / √(1 + π·variance / 8))` (MacKay 1992, Neural
    /// Computation 4, 720–736).
    public static double chance(double logit, double variance) {
        return chance(logit / StrictMath.sqrt(1 + StrictMath.PI * variance / 8));
    }
}
