package app.asked.core.care;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.testkit.Regression;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeavyWeightsTest {
    private static final Path LEARNED = Path.of("target", "weights.tsv");
    /// In fewer sentences than these, a word teaches nothing.
    private static final int SELDOM = 2;
    /// In hundredths: what weighs less makes the table longer and the reading no better.
    private static final int SLIGHT = 10;

    private static final double TRUST = 1;

    /// Where it does not hold, the new table lies in `core/target`, to be put beside `HeavyWeights`.
    @Test
    void theTableIsWhatTheOpenSentencesTeach() throws IOException {
        List<String> learned = table(open());

        Files.write(LEARNED, learned);
        assertThat(learned).isEqualTo(table());
    }

    private static List<String> table() throws IOException {
        try (InputStream in = Objects.requireNonNull(HeavyWeights.class.getResourceAsStream("weights.tsv"))) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        }
    }

    private static List<LabelledSentence> open() {
        return Stream.of(
                        LabelledSentence.all(true, "heavy.tsv"),
                        LabelledSentence.all(false, "silent.tsv"),
                        LabelledSentence.in("voices.tsv"),
                        LabelledSentence.everyday("known.tsv"),
                        LabelledSentence.everyday("practice.tsv"),
                        LabelledSentence.everyday("fresh.tsv"),
                        LabelledSentence.everyday("voices.tsv"),
                        LabelledSentence.everyday("library.tsv"))
                .flatMap(List::stream)
                .toList();
    }

    static List<String> table(List<LabelledSentence> sentences) {
        List<List<String>> read = sentences.stream()
                .map(sentence -> HeavyWords.sentences(sentence.words())
                        .flatMap(words -> HeavyWeights.clues(words).stream())
                        .distinct()
                        .toList())
                .toList();
        List<String> words = read.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(word -> word.getValue() >= SELDOM)
                .map(Map.Entry::getKey)
                .toList();
        double[] weights = weights(sentences, read, words);
        List<String> lines = new ArrayList<>(List.of("words\tweight"));
        for (int column = 0; column < weights.length; column++) {
            long hundredths = Math.round(100 * weights[column]);
            if (Math.abs(hundredths) >= SLIGHT) {
                lines.add(words.get(column) + "\t" + hundredths);
            }
        }
        return lines;
    }

    private static double[] weights(List<LabelledSentence> sentences, List<List<String>> read, List<String> words) {
        Map<String, Integer> columns =
                IntStream.range(0, words.size()).boxed().collect(Collectors.toMap(words::get, column -> column));
        int[][] rows = read.stream()
                .map(row -> row.stream()
                        .filter(columns::containsKey)
                        .mapToInt(columns::get)
                        .toArray())
                .toArray(int[][]::new);
        boolean[] labels = new boolean[rows.length];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = sentences.get(row).heavy();
        }
        return Regression.weights(rows, labels, words.size(), TRUST);
    }
}
