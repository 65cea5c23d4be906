package app.asked.lab.insights;

import app.asked.core.statistics.NextTen;
import java.util.Random;

/// How often what is said of the next ten comes true.
final class NextTenHolds {
    private static final int TIMES = 20_000;

    private NextTenHolds() {}

    /// @param of how many there are in the record
    /// @param shares that the truth may be, one as often as the other
    static double of(Random random, int of, double[] shares) {
        int held = 0;
        for (int i = 0; i < TIMES; i++) {
            double share = shares[i % shares.length];
            NextTen said = NextTen.of(times(random, of, share), of);
            int came = times(random, 10, share);
            held += said.low() <= came && came <= said.high() ? 1 : 0;
        }
        return (double) held / TIMES;
    }

    private static int times(Random random, int of, double share) {
        int times = 0;
        for (int i = 0; i < of; i++) {
            times += random.nextDouble() < share ? 1 : 0;
        }
        return times;
    }
}
