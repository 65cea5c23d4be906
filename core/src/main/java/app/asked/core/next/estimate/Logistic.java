package app.asked.core.next.estimate;

/// Chances and their logits.
final class Logistic {
    private Logistic() {}

    static double logit(double chance) {
        return StrictMath.log(chance / (1 - chance));
    }

    static double chance(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    /// The chance where the logit itself is in doubt: `σ(logit / √(1 + π·variance / 8))` (MacKay 1992, Neural
    /// Computation 4, 720–736).
    static double chance(double logit, double variance) {
        return chance(logit / StrictMath.sqrt(1 + StrictMath.PI * variance / 8));
    }
}
