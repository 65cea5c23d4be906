package app.asked.core.kindness.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All sets of words that a language's phrases name, numbered, and which of them hold a word.
final class Lexicon {
    private final Map<Set<String>, Phrase.OneOf> sets = new HashMap<>();
    private final Map<String, List<Phrase.OneOf>> byWord = new HashMap<>();

    /// The one phrase for this set.
    Phrase.OneOf oneOf(Set<String> words) {
        return sets.computeIfAbsent(Set.copyOf(words), this::number);
    }

    List<Phrase.OneOf> with(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    int size() {
        return sets.size();
    }

    private Phrase.OneOf number(Set<String> words) {
        Phrase.OneOf one = new Phrase.OneOf(sets.size(), words);
        words.forEach(
                word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(one));
        return one;
    }
}
