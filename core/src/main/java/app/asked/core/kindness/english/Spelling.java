package app.asked.core.kindness.english;

import java.util.List;
import java.util.Map;

/// Short forms, and spellings that people type in a hurry, as the words that they stand for.
final class Spelling {
    private static final Map<String, List<String>> SHORT = EnglishTable.words("spelling");
    private static final Map<String, String> ENDINGS =
            Map.of("n't", "not", "'m", "am", "'re", "are", "'ve", "have", "'ll", "will", "'d", "would");

    private Spelling() {}

    static List<String> spell(String word) {
        if (SHORT.containsKey(word)) {
            return SHORT.get(word);
        }
        return ENDINGS.entrySet().stream()
                .filter(ending -> word.endsWith(ending.getKey()))
                .findFirst()
                .map(ending -> List.of(
                        word.substring(0, word.length() - ending.getKey().length()), ending.getValue()))
                .orElseGet(() -> List.of(word));
    }
}
