package app.asked.core.kindness;

import app.asked.core.challenge.Sign;
import app.asked.core.kindness.clue.Clue;
import app.asked.core.kindness.english.English;
import app.asked.core.kindness.phrase.Tokens;
import app.asked.core.testkit.Regression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes the table of weights from labelled phrases, by [Regression]: the same phrases give the same table.
final class Learning {
    private static final String HEADING = "clue\tweight\tsign";
    private static final List<String> SIGNS =
            Arrays.stream(Sign.values()).map(Sign::key).toList();
    /// In fewer phrases than these, a clue is no clue.
    private static final int SELDOM = 2;
    /// In hundredths: what weighs less makes the table longer and the check no better.
    private static final int SLIGHT = 25;
    /// How much the phrases count against the penalty.
    private static final double TRUST = 2;

    private final List<Labelled> phrases;
    private final List<String> clues;
    private final int[][] rows;

    private Learning(List<Labelled> phrases) {
        this.phrases = phrases;
        List<List<String>> read = phrases.stream().map(Learning::clues).toList();
        this.clues = read.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(clue -> clue, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(clue -> clue.getValue() >= SELDOM)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> columns =
                IntStream.range(0, clues.size()).boxed().collect(Collectors.toMap(clues::get, column -> column));
        this.rows = read.stream()
                .map(row -> row.stream()
                        .filter(columns::containsKey)
                        .mapToInt(columns::get)
                        .toArray())
                .toArray(int[][]::new);
    }

    /// The table, line by line; what weighs next to nothing is left out, and marks without a word show no sign.
    static List<String> table(List<Labelled> phrases) {
        Learning learning = new Learning(phrases);
        double[] weights = learning.weights();
        List<String> signs = learning.signs();
        List<String> lines = new ArrayList<>(List.of(HEADING));
        for (int column = 0; column < weights.length; column++) {
            long hundredths = Math.round(100 * weights[column]);
            if (Math.abs(hundredths) >= SLIGHT) {
                String clue = learning.clues.get(column);
                boolean shown = hundredths > 0 && clue.chars().anyMatch(Character::isLetterOrDigit);
                String sign = shown ? signs.get(column) : "";
                lines.add(clue + "\t" + hundredths + "\t" + sign);
            }
        }
        return lines;
    }

    private static List<String> clues(Labelled phrase) {
        Tokens tokens = Tokens.of(phrase.phrase(), English.LANGUAGE.spell());
        return Clue.in(tokens.all()).stream().map(Clue::words).distinct().toList();
    }

    /// The sign with which each clue stands most often.
    private List<String> signs() {
        int[][] counts = new int[clues.size()][Sign.values().length];
        for (int row = 0; row < rows.length; row++) {
            int sign = SIGNS.indexOf(phrases.get(row).sign());
            for (int column : rows[row]) {
                if (sign >= 0) {
                    counts[column][sign]++;
                }
            }
        }
        return Arrays.stream(counts).map(Learning::most).toList();
    }

    private static String most(int[] counts) {
        return IntStream.range(0, counts.length)
                .boxed()
                .max(Comparator.comparingInt(sign -> counts[sign]))
                .map(SIGNS::get)
                .orElseThrow();
    }

    private double[] weights() {
        boolean[] labels = new boolean[rows.length];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = phrases.get(row).lookAgain();
        }
        return Regression.weights(rows, labels, clues.size(), TRUST);
    }
}
