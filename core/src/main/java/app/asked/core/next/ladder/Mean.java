package app.asked.core.next.ladder;

/// A mean of deviations that is drawn towards 0 and slowly forgets.
///
/// `mean = Σ w·x / (Σ w + prior)`, where the newest x has w = 1 and each one before it 0.9 of the next. No x: 0.
final class Mean {
    private static final double KEPT = .9;

    private final double prior;
    private double sum;
    private double weight;

    /// @param prior how many zeros it starts from
    Mean(double prior) {
        this.prior = prior;
    }

    void add(double deviation) {
        sum = KEPT * sum + deviation;
        weight = KEPT * weight + 1;
    }

    double value() {
        return sum / (weight + prior);
    }

    /// The variance of the mean in units of one observation's.
    double variance() {
        return 1 / (weight + prior);
    }
}
