package app.asked.server.ask.form;

import app.asked.core.words.Keyed;
import app.asked.server.web.Words;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.Heeds;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Choice;
import app.asked.server.web.look.ChipsView.OwnWords;
import app.asked.server.web.look.ScaleView;
import org.jspecify.annotations.Nullable;

/// The questions of a form as a page shows them, each with what the form holds and what needs another look.
public record Questions(Words words, Form form, Heeds heeds) {
    /// The scale `scale.<key>` as the form's field `name`.
    public ScaleView scale(String key, String name, Object... named) {
        return ScaleView.of(words, key, name, named)
                .at(number(form.value(name)))
                .troubledBy(heeds.at(name));
    }

    /// Chips for all of these, asked with `<label>.question` and labelled `<label>.<key>`.
    public ChipsView chips(String label, String name, Choice choice, Keyed[] values) {
        return ChipsView.of(words, words.say(label + ".question"), name, choice, label, values)
                .choosing(form.values(name))
                .troubledBy(heeds.at(name));
    }

    public OwnWords own(String name) {
        return new OwnWords(name, words.say("look.own-words"), form.value(name));
    }

    public String value(String name) {
        return form.value(name);
    }

    public @Nullable String problem(String name) {
        return heeds.at(name);
    }

    /// Whether any of these holds something or needs another look: what does is never folded away.
    public boolean holdsAny(String... names) {
        for (String name : names) {
            if (form.has(name) || heeds.at(name) != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Integer number(String typed) {
        return typed.matches("\\d{1,3}") ? Integer.valueOf(typed) : null;
    }
}
