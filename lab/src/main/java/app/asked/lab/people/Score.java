package app.asked.lab.people;

/// How good forecasts of yes or no, or of a fear, were: each made before what it speaks of.
public final class Score {
    private static final double SURE = .01;

    private int count;
    private double logLoss;
    private double brier;
    private double off;

    /// @param chance that it happens, 0–1; counted as one in a hundred from there
    void chance(double chance, boolean happened) {
        double bounded = Math.clamp(chance, SURE, 1 - SURE);
        double error = (happened ? 1 : 0) - bounded;
        count++;
        logLoss -= StrictMath.log(happened ? bounded : 1 - bounded);
        brier += error * error;
    }

    void value(double expected, double was) {
        count++;
        off += Math.abs(expected - was);
    }

    void add(Score other) {
        count += other.count;
        logLoss += other.logLoss;
        brier += other.brier;
        off += other.off;
    }

    public int count() {
        return count;
    }

    public double logLoss() {
        return logLoss / count;
    }

    public double brier() {
        return brier / count;
    }

    /// The mean distance from what was.
    public double off() {
        return off / count;
    }
}
