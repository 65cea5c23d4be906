package app.asked.server.ask.form;

import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Raw;
import app.asked.core.words.Chosen;
import app.asked.core.words.Keyed;
import app.asked.core.words.Line;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.message.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the parts of one form and gathers what needs another look in all of them, so that a person hears it at once.
public final class Reading {
    private final Words words;
    private final Form form;
    private final Map<String, String> sentences = new LinkedHashMap<>();

    public Reading(Words words, Form form) {
        this.words = words;
        this.form = form;
    }

    public Form form() {
        return form;
    }

    /// The part of the form whose fields begin with `prefix`, or null where it needs another look.
    ///
    /// @param given values that the form does not ask for
    public <T> @Nullable T part(String prefix, Map<String, Raw> given, Function<Fields, T> shape) {
        return switch (form.check(prefix, given, shape)) {
            case Checked.Valid<T>(T value) -> value;
            case Checked.Invalid<T>(var problems) -> {
                look(prefix, problems);
                yield null;
            }
        };
    }

    void look(String prefix, List<Problem> problems) {
        FieldErrors.of(words, prefix, problems).sentences().forEach(sentences::putIfAbsent);
    }

    /// Says it in words of its own for a field that needs another look.
    public void reword(String field, String key) {
        sentences.computeIfPresent(field, (_, _) -> words.say(key));
    }

    public FieldErrors errors() {
        return new FieldErrors(sentences);
    }

    /// When something was, as the fields `part.day` and `part.time` say it.
    public MomentFields moment(String part) {
        return MomentFields.read(this, part);
    }

    /// The words that were tapped, with those of the person's own, which stand in one field with commas between.
    public Raw chosen(String field, String ownField) {
        List<Raw> all = new ArrayList<>();
        for (String tapped : form.typed().getOrDefault(field, new String[0])) {
            all.add(new Raw.Typed(tapped));
        }
        Arrays.stream(form.value(ownField).split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(own -> all.add(new Raw.Typed(Chosen.OWN + own)));
        return new Raw.Many(all);
    }

    /// What was chosen, where own words may be kept: a field that reads like these means these, commas and all.
    public static <E extends Enum<E> & Keyed> Chosen<E> over(Chosen<E> said, String typed, @Nullable Chosen<E> kept) {
        return kept != null && !kept.own().isEmpty() && typed.equals(joined(kept.own()))
                ? new Chosen<>(said.listed(), kept.own())
                : said;
    }

    /// The fields of a form to which a sentence belongs: those of a moment, and the field for own words, where
    /// anything is in it, before the words that were tapped.
    public static Stream<String> fields(String field, Form form) {
        return switch (field) {
            case "answer.came" -> Stream.of("came.day", "came.time");
            case "answer.feelings", "out.feelings" -> Stream.of(form.has("feelingsOwn") ? "feelingsOwn" : field);
            case "answer.body" -> Stream.of(form.has("bodyOwn") ? "bodyOwn" : field);
            default -> Stream.of(field);
        };
    }

    static String joined(List<Line> own) {
        return own.stream().map(Line::text).collect(Collectors.joining(", "));
    }
}
