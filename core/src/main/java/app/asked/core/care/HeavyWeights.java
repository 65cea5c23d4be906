package app.asked.core.care;

import app.asked.core.kindness.phrase.PhraseTable;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How much each word, and each two side by side, speak for a heavy sentence, in hundredths of log odds, learned from
/// labelled sentences. What is not in the table speaks neither for nor against it.
record HeavyWeights(Map<String, Integer> byWords) {
    static final HeavyWeights TABLE = read(PhraseTable.read(HeavyWeights.class, "weights.tsv"));

    /// Stands before every sentence: most are not heavy.
    private static final String BEGIN = "^";

    private static HeavyWeights read(String table) {
        return new HeavyWeights(table.lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> Integer.parseInt(cells[1]))));
    }

    /// Each counts once, however often it stands in the sentence.
    int sum(String sentence) {
        return clues(sentence).stream()
                .mapToInt(clue -> byWords.getOrDefault(clue, 0))
                .sum();
    }

    static Set<String> clues(String sentence) {
        var clues = new LinkedHashSet<String>(Set.of(BEGIN));
        var before = BEGIN;
        for (var word : sentence.split(" ", -1)) {
            clues.add(word);
            clues.add(before + " " + word);
            before = word;
        }
        return clues;
    }
}
