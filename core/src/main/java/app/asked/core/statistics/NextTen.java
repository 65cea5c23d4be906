package app.asked.core.statistics;

/// Of the next ten tries, how many will likely come out so: the counts of a beta-binomial distribution without those at
/// either end that together have a chance of less than a tenth.
///
/// With a share known as Beta(a, b), a = 1 + times and b = 1 + other times, the chance of k in m = 10 is
/// `C(m, k) B(k + a, m − k + b) / B(a, b)`: from `P(0) = Π (b + i) / (a + b + i)` over i under m, each next one is
/// `P(k + 1) = P(k) · (m − k) / (k + 1) · (k + a) / (m − k − 1 + b)`. Unlike ten times the range of the share, it holds
/// what ten tries waver by themselves, which no long record takes away.
///
/// Johnson, Kemp and Kotz (2005), Univariate Discrete Distributions, 6.2.2. Counts are whole, so that it holds nine
/// times in ten rather than eight.
public record NextTen(int low, int high) {
    private static final int TRIES = 10;
    private static final double BEYOND = .1;

    public static NextTen of(int times, int of) {
        double[] chances = chances(1.0 + times, 1.0 + of - times);
        double below = 0;
        int low = 0;
        while (below + chances[low] < BEYOND) {
            below += chances[low++];
        }
        double above = 0;
        int high = TRIES;
        while (above + chances[high] < BEYOND) {
            above += chances[high--];
        }
        return new NextTen(low, high);
    }

    private static double[] chances(double a, double b) {
        double[] chances = new double[TRIES + 1];
        chances[0] = 1;
        for (int i = 0; i < TRIES; i++) {
            chances[0] *= (b + i) / (a + b + i);
        }
        for (int k = 0; k < TRIES; k++) {
            chances[k + 1] = chances[k] * (TRIES - k) / (k + 1) * (k + a) / (TRIES - k - 1 + b);
        }
        return chances;
    }
}
