package app.asked.server.ask.form;

import app.asked.core.words.Keyed;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Choice;
import app.asked.server.web.look.ChipsView.OwnWords;
import app.asked.server.web.look.ScaleView;
import app.asked.server.web.message.Words;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The questions of a form as a page shows them, each with what the form holds and what needs another look.
public record Questions(Words words, Form form, FieldErrors errors) {
    public Questions {
        form = errors.again(form);
    }

    /// The scale `scale.<key>` as the form's field `name`.
    public ScaleView scale(String key, String name, Object... named) {
        ScaleView scale = ScaleView.of(words, key, name, named);
        return scale.at(number(form.value(name))).troubledBy(errors.at(words, form, name, ScaleView::label));
    }

    /// Chips for all of these, asked with `<label>.question` and labelled `<label>.<key>`.
    public ChipsView chips(String label, String name, Choice choice, Keyed[] values) {
        return chosen(ChipsView.of(words, words.say(label + ".question"), name, choice, label, values));
    }

    /// These chips with what the form holds.
    public ChipsView chosen(ChipsView chips) {
        return chips.choosing(form.values(chips.name())).troubledBy(errors.at(words, form, chips.name(), chips::label));
    }

    /// These chips with a field for own words.
    public ChipsView own(ChipsView chips, String name) {
        String problem = Stream.of(chips.problem(), problem(name))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return chips.with(new OwnWords(name, words.say("look.own-words"), form.value(name)))
                .troubledBy(problem.isEmpty() ? null : problem);
    }

    public String value(String name) {
        return form.value(name);
    }

    public @Nullable String problem(String name) {
        return errors.at(words, form, name);
    }

    /// Whether any of these holds something or needs another look: what does is never folded away.
    public boolean holdsAny(String... names) {
        for (String name : names) {
            if (form.has(name) || problem(name) != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Integer number(String typed) {
        return typed.matches("\\d{1,3}") ? Integer.valueOf(typed) : null;
    }
}
