package app.asked.core.kindness.clue;

import app.asked.core.challenge.Sign;
import app.asked.core.kindness.phrase.PhraseTable;
import app.asked.core.kindness.phrase.Token;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The table of a language: a clue a line, with its weight and its sign.
public final class Weights {
    private static final Map<String, Sign> SIGNS =
            Arrays.stream(Sign.values()).collect(Collectors.toMap(Sign::key, sign -> sign));

    private final Map<String, Weight> byClue = new HashMap<>();

    /// @param table its lines, below a heading
    public Weights(List<String> table) {
        table.stream().skip(1).map(line -> line.split("\t", -1)).forEach(this::add);
    }

    /// The table beside this class.
    public static Weights of(String file) {
        return new Weights(PhraseTable.read(Weights.class, file).lines().toList());
    }

    /// Each clue counts once, however often it stands in the passage.
    public Leaning weigh(List<Token> passage) {
        Set<String> seen = new HashSet<>();
        Map<Sign, Voice> voices = new EnumMap<>(Sign.class);
        int sum = 0;
        for (Clue clue : Clue.in(passage)) {
            Weight weight = byClue.get(clue.words());
            if (weight != null && seen.add(clue.words())) {
                sum += weight.hundredths();
                if (weight.sign() != null) {
                    voices.merge(weight.sign(), new Voice(weight.hundredths(), weight.hundredths(), clue), Voice::and);
                }
            }
        }
        return new Leaning(sum / 100.0, loudest(voices));
    }

    private static Optional<Leaning.Loudest> loudest(Map<Sign, Voice> voices) {
        return voices.entrySet().stream()
                .max(Comparator.comparingInt(voice -> voice.getValue().sum()))
                .map(voice -> new Leaning.Loudest(
                        voice.getKey(), voice.getValue().strongest().span()));
    }

    private void add(String[] cells) {
        byClue.put(cells[0], new Weight(Integer.parseInt(cells[1]), SIGNS.get(cells[2])));
    }

    /// All that speaks for one sign.
    private record Voice(int sum, int most, Clue strongest) {
        Voice and(Voice other) {
            boolean stronger = other.most > most;
            return new Voice(sum + other.sum, stronger ? other.most : most, stronger ? other.strongest : strongest);
        }
    }
}
