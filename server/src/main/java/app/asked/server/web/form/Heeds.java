package app.asked.server.web.form;

import app.asked.core.shape.Problem;
import app.asked.server.web.Expected;
import app.asked.server.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields of a form that need another look, each with a sentence that says what would work.
///
/// @param sentences by the field's name as the form has it (`sting.worst`), in the order of reading
public record Heeds(Map<String, String> sentences) {
    public static final Heeds NONE = new Heeds(Map.of());

    public Heeds {
        sentences = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }

    /// The sentences for these problems.
    ///
    /// @param prefix what stands before the names in the form, such as `answer.`
    public static Heeds of(Words words, String prefix, List<Problem> problems) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (Problem problem : problems) {
            String name = prefix
                    + problem.field()
                            .replaceFirst("^/", "")
                            .replaceFirst("/\\d+$", "")
                            .replace('/', '.');
            sentences.putIfAbsent(name, words.say("heed", "expected", Expected.in(words, problem)));
        }
        return new Heeds(sentences);
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /// The sentence for a field, or null where it is fine.
    public @Nullable String at(String name) {
        return sentences.get(name);
    }
}
