package app.asked.server.web.look;

import app.asked.core.words.Keyed;
import app.asked.server.web.message.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A question answered by tapping words: one of them, up to a few, or any number; perhaps with a field for own words.
///
/// @param grows whether there may be more of them, or less, at another time
public record ChipsView(
        String name,
        String question,
        Choice choice,
        List<Chip> chips,
        int shown,
        @Nullable OwnWords own,
        @Nullable String hint,
        @Nullable String problem,
        boolean grows) {

    /// How many may be chosen.
    public enum Choice {
        ONE,
        TWO,
        THREE,
        ANY;

        /// The most that may be ticked, for the script that refuses one more; absent where there is no end.
        public @Nullable Integer most() {
            return switch (this) {
                case TWO -> 2;
                case THREE -> 3;
                case ONE, ANY -> null;
            };
        }
    }

    public record Chip(String value, String label, boolean chosen) {}

    /// A field below the chips for words that are not among them.
    public record OwnWords(
            String name, String label, @Nullable String value) {}

    /// Chips for these keys, labelled `<label>.<key>` in the messages, as the form field `name`.
    public static ChipsView of(
            Words words, String question, String name, Choice choice, String label, List<String> keys) {
        var chips = keys.stream()
                .map(key -> new Chip(key, words.say(label + "." + key), false))
                .toList();
        return new ChipsView(name, question, choice, chips, chips.size(), null, null, null, false);
    }

    /// Chips for all of these, in their order: `ChipsView.of(words, question, "manner", TWO, "manner",
    /// Manner.values())`.
    public static ChipsView of(Words words, String question, String name, Choice choice, String label, Keyed[] values) {
        return of(
                words,
                question,
                name,
                choice,
                label,
                Arrays.stream(values).map(Keyed::key).toList());
    }

    /// Chips for what the person made, of which there may be more or less at another time. A browser that goes back
    /// would tick by position, so it is told to leave them as they come.
    public static ChipsView growing(String name, String question, Choice choice, List<Chip> chips) {
        return new ChipsView(name, question, choice, chips, chips.size(), null, null, null, true);
    }

    /// These keys, each with what it reads like.
    public static ChipsView reading(
            String name, String question, Choice choice, List<? extends Keyed> keys, Function<Keyed, String> label) {
        List<Chip> chips = keys.stream()
                .map(key -> new Chip(key.key(), label.apply(key), false))
                .toList();
        return new ChipsView(name, question, choice, chips, chips.size(), null, null, null, false);
    }

    public ChipsView growing() {
        return new ChipsView(name, question, choice, chips, shown, own, hint, problem, true);
    }

    public ChipsView choosing(Keyed... values) {
        return choosing(Arrays.stream(values).map(Keyed::key).toList());
    }

    /// With these values chosen.
    public ChipsView choosing(Collection<String> values) {
        var chosen = chips.stream()
                .map(chip -> new Chip(chip.value(), chip.label(), values.contains(chip.value())))
                .toList();
        return new ChipsView(name, question, choice, chosen, shown, own, hint, problem, grows);
    }

    /// With all but the first few folded away. What is chosen is never hidden: then the fold is open.
    public ChipsView folding(int shown) {
        return new ChipsView(name, question, choice, chips, Math.min(shown, chips.size()), own, hint, problem, grows);
    }

    public ChipsView with(OwnWords own) {
        return new ChipsView(name, question, choice, chips, shown, own, hint, problem, grows);
    }

    public ChipsView hinting(@Nullable String hint) {
        return new ChipsView(name, question, choice, chips, shown, own, hint, problem, grows);
    }

    public ChipsView troubledBy(@Nullable String problem) {
        return new ChipsView(name, question, choice, chips, shown, own, hint, problem, grows);
    }

    /// What a value reads like.
    public String label(String value) {
        return chips.stream()
                .filter(chip -> chip.value().equals(value))
                .map(Chip::label)
                .findFirst()
                .orElse(value);
    }

    public String type() {
        return choice == Choice.ONE ? "radio" : "checkbox";
    }

    public List<Chip> first() {
        return chips.subList(0, shown);
    }

    public List<Chip> folded() {
        return chips.subList(shown, chips.size());
    }

    public boolean open() {
        return folded().stream().anyMatch(Chip::chosen);
    }
}
