package app.asked.server.challenge.own;

import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.kindness.Tap;
import app.asked.core.words.Keyed;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ScaleView;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The form of an own challenge, with what was typed and what the kindness check says.
///
/// @param flags signs that were kept
/// @param asksWho whether it is asked beside the title who is asked, since the title does not say it
/// @param finding absent where there is nothing to look at again
/// @param wordsOpen whether the fold with more words is open; the next two are the other folds
public record OwnView(
        Words words,
        UUID id,
        boolean isNew,
        Form form,
        FieldErrors errors,
        Set<String> flags,
        @Nullable FindingView finding,
        List<ChipsView> taps,
        ChipsView domain,
        boolean asksWho,
        ChipsView channel,
        ScaleView difficulty,
        boolean wordsOpen,
        boolean kindOpen,
        boolean versionsOpen) {
    static OwnView of(
            Words words, UUID id, boolean isNew, Form sent, FieldErrors errors, @Nullable FindingView finding) {
        Form form = errors.again(sent);
        var drawing = new Drawing(words, form, errors, finding);
        return new OwnView(
                words,
                id,
                isNew,
                form,
                errors,
                OwnForm.flags(form),
                finding,
                List.of(
                        drawing.tap("honest", "kindness.true"),
                        drawing.tap("easyToRefuse", "kindness.easy-no"),
                        drawing.tap("gladOfYes", "kindness.glad-of-yes")),
                drawing.chips("domain", Domain.values()),
                asksWho(form, errors),
                drawing.chips("channel", Channel.values()),
                drawing.difficulty(),
                drawing.isOpen(List.of("how", "opening", "exit", "firstStep")),
                drawing.isOpen(
                        asksWho(form, errors)
                                ? List.of("channel", "difficulty")
                                : List.of("domain", "channel", "difficulty")),
                drawing.isOpen(List.of("smaller.title", "bolder.title")));
    }

    private static boolean asksWho(Form form, FieldErrors errors) {
        return errors.at(OwnForm.DOMAIN) != null || OwnForm.leavesOpenWhoIsAsked(form);
    }

    public String at(String field) {
        return form.value(OwnForm.PREFIX + field);
    }

    /// The sentence for a field or for a part that it belongs to.
    public @Nullable String problem(String field) {
        return errors.at(words, form, OwnForm.PREFIX + field);
    }

    private record Drawing(
            Words words,
            Form form,
            FieldErrors errors,
            @Nullable FindingView finding) {
        ChipsView tap(String name, String question) {
            return ChipsView.of(
                            words,
                            words.say(question),
                            OwnForm.CHECK + "." + name,
                            ChipsView.Choice.ONE,
                            "kindness",
                            Tap.values())
                    .choosing(form.values(OwnForm.CHECK + "." + name))
                    .troubledBy(errors.at(OwnForm.CHECK + "." + name));
        }

        ChipsView chips(String name, Keyed[] values) {
            String field = OwnForm.PREFIX + name;
            return ChipsView.of(words, words.say(name + ".question"), field, ChipsView.Choice.ONE, name, values)
                    .choosing(form.values(field))
                    .troubledBy(errors.at(words, form, field, key -> words.say(name + "." + key)));
        }

        ScaleView difficulty() {
            String field = OwnForm.PREFIX + "difficulty";
            String typed = form.value(field);
            return ScaleView.of(words, "difficulty", field)
                    .at(typed.matches("\\d{1,3}") ? Integer.valueOf(typed) : null)
                    .troubledBy(errors.at(words, form, field, ScaleView::label));
        }

        boolean isOpen(List<String> fields) {
            return fields.stream()
                    .map(field -> OwnForm.PREFIX + field)
                    .anyMatch(field -> form.has(field)
                            || errors.at(words, form, field) != null
                            || (finding != null && finding.field().equals(field)));
        }
    }
}
