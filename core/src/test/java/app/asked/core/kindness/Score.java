package app.asked.core.kindness;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How a check did on labelled phrases: told to look again (any sign), or passed.
///
/// @param caught worth another look, and said so
/// @param disturbed fair, and told to look again
/// @param overlooked worth another look, and passed
/// @param spared fair, and passed
/// @param bySign of the phrases labelled with a sign, how many were told anything, and how many were told that sign
record Score(int caught, int disturbed, int overlooked, int spared, Map<String, Told> bySign) {
    static Score of(Kindness kindness, List<Labelled> phrases) {
        int[] counts = new int[4];
        Map<String, Told> bySign = new TreeMap<>();
        for (Labelled phrase : phrases) {
            List<String> found =
                    phrase.found(kindness).stream().map(sign -> sign.key()).toList();
            counts[(found.isEmpty() ? 2 : 0) + (phrase.lookAgain() ? 0 : 1)]++;
            if (phrase.lookAgain()) {
                Told told = new Told(1, found.isEmpty() ? 0 : 1, found.contains(phrase.sign()) ? 1 : 0);
                bySign.merge(phrase.sign(), told, Told::plus);
            }
        }
        return new Score(counts[0], counts[1], counts[2], counts[3], bySign);
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
        return "caught %d, disturbed %d, overlooked %d, spared %d; precision %s, recall %s; told, and told by its sign: %s"
                .formatted(
                        caught,
                        disturbed,
                        overlooked,
                        spared,
                        precision(),
                        recall(),
                        bySign.entrySet().stream()
                                .map(sign -> sign.getKey() + " " + sign.getValue())
                                .collect(Collectors.joining(", ")));
    }

    /// Of `all` phrases labelled with a sign: those told to look again, and those told so for this very sign.
    record Told(int all, int any, int same) {
        Told plus(Told other) {
            return new Told(all + other.all, any + other.any, same + other.same);
        }

        @Override
        public String toString() {
            return "%d and %d of %d".formatted(any, same, all);
        }
    }

    /// A share of a count, with its 95 % score interval: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
    /// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of
    /// the American Statistical Association 22 (1927).
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
