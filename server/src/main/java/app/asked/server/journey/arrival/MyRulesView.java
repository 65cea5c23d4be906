package app.asked.server.journey.arrival;

import app.asked.core.journey.Avoided;
import app.asked.core.words.Keyed;
import app.asked.core.words.Line;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.Shown;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The screen of own rules and avoided things.
///
/// @param newAvoided absent while three stand open
public record MyRulesView(
        boolean arriving,
        Shown<Item> rules,
        ChipsView newRules,
        List<Item> open,
        Shown<Item> asked,
        @Nullable ChipsView newAvoided,
        FieldErrors errors) {
    /// A line that can be changed.
    ///
    /// @param path where it is changed
    /// @param field the name of its field
    /// @param typed what stands in the field
    /// @param form with the `rev` it is filled from
    public record Item(
            String path,
            String field,
            String text,
            String typed,
            @Nullable String problem,
            @Nullable String askedOn,
            Form form) {}

    /// The form of a line as it is.
    static Form filled(UUID id, Line text, long rev, Instant now) {
        return Form.empty(now).with(id + ".text", text.text()).with(Form.REV, Long.toString(rev));
    }

    static MyRulesView of(Words words, RulesAndAvoided mine, Form form, FieldErrors errors) {
        var drawing = new Drawing(words, mine.rev(), form, errors);
        return new MyRulesView(
                mine.arriving(),
                drawing.shown(mine.rules(), "rules").as(rule -> drawing.item("/rules/", rule.id(), rule.text(), null)),
                drawing.chips("rule", "ownRule", ChipsView.Choice.ANY, SuggestedRule.values(), mine::hasRule),
                mine.open().stream().map(drawing::item).toList(),
                drawing.shown(mine.asked(), "asked").as(drawing::item),
                switch (mine.free()) {
                    case 0 -> drawing.holdsAvoided() ? drawing.avoided(ChipsView.Choice.ANY, mine) : null;
                    case 1 -> drawing.avoided(ChipsView.Choice.ONE, mine);
                    case 2 -> drawing.avoided(ChipsView.Choice.TWO, mine);
                    default -> drawing.avoided(ChipsView.Choice.THREE, mine);
                },
                errors);
    }

    /// Whether no more may stand open.
    public boolean full() {
        return open.size() >= Avoided.MOST_OPEN;
    }

    /// Whether the fold for adding stands open: there is nothing yet, or something in it needs another look.
    public boolean adding() {
        return (rules.isEmpty() && open.isEmpty()) || newRules.problem() != null || hasProblem(newAvoided);
    }

    private static boolean hasProblem(@Nullable ChipsView chips) {
        return chips != null && chips.problem() != null;
    }

    private record Drawing(Words words, long rev, Form form, FieldErrors errors) {
        /// All of them where one needs another look: it may be any.
        <T> Shown<T> shown(List<T> all, String name) {
            return errors.isEmpty() ? Shown.of(all, form, "/my-rules", name) : Shown.all(all);
        }

        /// What is typed stays, even where there is no room for it.
        boolean holdsAvoided() {
            return form.has("avoided") || form.has("ownAvoided");
        }

        Item item(Avoided avoided) {
            String asked = avoided.asked() == null ? null : DayFormat.day(words, avoided.asked());
            return item("/avoided/", avoided.id(), avoided.text(), asked);
        }

        Item item(String path, UUID id, Line text, @Nullable String asked) {
            String field = id + ".text";
            String problem = errors.at(words, form, field);
            boolean typed = problem != null;
            return new Item(
                    path + id,
                    field,
                    text.text(),
                    typed ? form.value(field) : text.text(),
                    problem,
                    asked,
                    typed ? errors.again(form) : filled(id, text, rev, form.now()));
        }

        ChipsView avoided(ChipsView.Choice choice, RulesAndAvoided mine) {
            return chips("avoided", "ownAvoided", choice, SuggestedAvoided.values(), mine::avoids);
        }

        /// Those that are not there yet, and a field for own words.
        ChipsView chips(String name, String own, ChipsView.Choice choice, Keyed[] suggested, Predicate<String> there) {
            String label = "journeys." + name;
            List<String> keys = Arrays.stream(suggested)
                    .map(Keyed::key)
                    .filter(key -> !there.test(words.say(label + "." + key)))
                    .toList();
            String problem = errors.at(name) == null ? errors.at(own) : errors.at(name);
            return ChipsView.of(words, words.say(label), name, choice, label, keys)
                    .choosing(form.values(name))
                    .growing()
                    .hinting(words.say(label + ".hint"))
                    .troubledBy(problem)
                    .with(new ChipsView.OwnWords(own, words.say("look.own-words"), form.value(own)));
        }
    }
}
