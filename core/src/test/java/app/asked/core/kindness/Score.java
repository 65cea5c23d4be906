package app.asked.core.kindness;

import java.util.List;
import java.util.Locale;

/// How a check did on labelled phrases.
///
/// @param caught worth another look, and said so
/// @param disturbed fair, and told to look again
/// @param overlooked worth another look, and passed
/// @param spared fair, and passed
record Score(int caught, int disturbed, int overlooked, int spared) {
    static Score of(Kindness kindness, List<Labelled> phrases) {
        int[] counts = new int[4];
        for (Labelled phrase : phrases) {
            counts[(phrase.caught(kindness) ? 0 : 2) + (phrase.lookAgain() ? 0 : 1)]++;
        }
        return new Score(counts[0], counts[1], counts[2], counts[3]);
    }

    /// Of those told to look again, the share that deserved it.
    Share precision() {
        return new Share(caught, caught + disturbed);
    }

    /// Of those that deserve another look, the share that was told.
    Share recall() {
        return new Share(caught, caught + overlooked);
    }

    @Override
    public String toString() {
        return "caught %d, disturbed %d, overlooked %d, spared %d; precision %s, recall %s"
                .formatted(caught, disturbed, overlooked, spared, precision(), recall());
    }

    /// A share of a count, with Wilson's 95 % interval: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
    record Share(int part, int whole) {
        private static final double Z = 1.959964;

        double value() {
            return (double) part / whole;
        }

        double low() {
            return middle() - half();
        }

        double high() {
            return middle() + half();
        }

        private double middle() {
            return (value() + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
        }

        private double half() {
            double variance = value() * (1 - value()) / whole + Z * Z / (4.0 * whole * whole);
            return Z * Math.sqrt(variance) / (1 + Z * Z / whole);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", value(), low(), high());
        }
    }
}
