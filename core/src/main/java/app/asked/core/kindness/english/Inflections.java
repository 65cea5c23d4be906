package app.asked.core.kindness.english;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The forms of an English word, as verb and as noun. A form that nobody writes ("strangered") does no harm.
final class Inflections {
    private static final Map<String, List<String>> IRREGULAR = EnglishTable.words("inflections");

    private Inflections() {}

    static Set<String> of(String word) {
        Set<String> forms = new TreeSet<>(Arrays.asList(word, word + "s", word + "'s", word + "s'"));
        char last = word.charAt(word.length() - 1);
        String stem = word.substring(0, word.length() - 1);
        if (last == 'e') {
            forms.addAll(List.of(word + "d", stem + "ing"));
        } else {
            forms.addAll(List.of(word + "es", word + "ed", word + "ing", word + last + "ed", word + last + "ing"));
        }
        if (last == 'y') {
            forms.addAll(List.of(stem + "ies", stem + "ied"));
        }
        forms.addAll(IRREGULAR.getOrDefault(word, List.of()));
        return new LinkedHashSet<>(forms);
    }
}
