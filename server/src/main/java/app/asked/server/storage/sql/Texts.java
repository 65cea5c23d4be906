package app.asked.server.storage.sql;

import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a person wrote in words about one thing, by field. A field is its part and name: `answer.lesson`.
public final class Texts {
    private final Map<String, @Nullable String> fields = new HashMap<>();

    public Texts line(String field, @Nullable Line line) {
        return text(field, line == null ? null : line.text());
    }

    public Texts prose(String field, @Nullable Prose prose) {
        return text(field, prose == null ? null : prose.text());
    }

    public Texts lines(String field, List<Line> lines) {
        return text(
                field, lines.isEmpty() ? null : lines.stream().map(Line::text).collect(Collectors.joining("\n")));
    }

    public @Nullable Line line(String field) {
        String text = fields.get(field);
        return text == null ? null : new Line(text);
    }

    public @Nullable Prose prose(String field) {
        String text = fields.get(field);
        return text == null ? null : new Prose(text);
    }

    public List<Line> lines(String field) {
        String text = fields.get(field);
        return text == null ? List.of() : text.lines().map(Line::new).toList();
    }

    public Texts text(String field, @Nullable String text) {
        fields.put(field, text);
        return this;
    }

    /// The named fields that read otherwise there.
    public Texts otherThan(Texts before) {
        Texts changed = new Texts();
        fields.forEach((field, text) -> {
            if (!Objects.equals(text, before.fields.get(field))) {
                changed.text(field, text);
            }
        });
        return changed;
    }

    /// Named fields without a text are those to be taken away.
    public Map<String, @Nullable String> fields() {
        return fields;
    }
}
