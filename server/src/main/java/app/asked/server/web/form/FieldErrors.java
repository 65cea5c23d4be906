package app.asked.server.web.form;

import app.asked.core.shape.Problem;
import app.asked.core.words.Text;
import app.asked.server.web.message.Expected;
import app.asked.server.web.message.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What needs another look before a form is saved: some of its fields, each with a sentence that says what would work;
/// or all of it, since what it was filled from was changed elsewhere.
///
/// @param sentences by the field's name as the form has it (`sting.worst`), in the order of reading
/// @param changedElsewhere the form as it would be filled now, where it was changed elsewhere
public record FieldErrors(
        Map<String, String> sentences, @Nullable Form changedElsewhere) {
    public static final FieldErrors NONE = new FieldErrors(Map.of());

    public FieldErrors {
        sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }

    public FieldErrors(Map<String, String> sentences) {
        this(sentences, null);
    }

    /// The sentences for these problems.
    ///
    /// @param prefix what stands before the names in the form, such as `answer.`
    public static FieldErrors of(Words words, String prefix, List<Problem> problems) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (Problem problem : problems) {
            String name = prefix
                    + problem.field()
                            .replaceFirst("^/", "")
                            .replaceFirst("/\\d+$", "")
                            .replace('/', '.');
            sentences.putIfAbsent(name, words.say("heed", "expected", Expected.in(words, problem)));
        }
        return new FieldErrors(sentences);
    }

    /// It was changed elsewhere.
    ///
    /// @param saved the form as it would be filled now, with its `rev`
    public static FieldErrors changedElsewhere(Form saved) {
        return new FieldErrors(Map.of(), saved);
    }

    public boolean isEmpty() {
        return sentences.isEmpty() && changedElsewhere == null;
    }

    public boolean isChangedElsewhere() {
        return changedElsewhere != null;
    }

    /// The sentence for a field, or null where it is fine.
    public @Nullable String at(String name) {
        return sentences.get(name);
    }

    /// The sentence for a field in which something is written.
    public @Nullable String at(Words words, Form typed, String name) {
        return at(words, typed, name, UnaryOperator.identity());
    }

    /// The sentence for a field; where it was changed elsewhere, what is saved in it now.
    ///
    /// @param label what a person calls a value of the field
    public @Nullable String at(Words words, Form typed, String name, UnaryOperator<String> label) {
        if (changedElsewhere == null) {
            return at(name);
        }
        Set<String> saved = values(changedElsewhere, name);
        if (saved.equals(values(typed, name))) {
            return null;
        }
        return saved.isEmpty()
                ? words.say("form.changed-elsewhere.nothing")
                : words.say(
                        "form.changed-elsewhere.saved",
                        "text",
                        saved.stream().map(label).sorted().collect(Collectors.joining(", ")));
    }

    private static Set<String> values(Form form, String name) {
        return form.values(name).stream()
                .map(value -> Text.tidy(value, true))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }

    /// The form as its page shows it again. Sent once more, it goes over what is saved now, which the person has seen.
    public Form again(Form typed) {
        return changedElsewhere == null ? typed : typed.with(Form.REV, changedElsewhere.value(Form.REV));
    }

    public HttpStatus status() {
        return changedElsewhere == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
    }
}
