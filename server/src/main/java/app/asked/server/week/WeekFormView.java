package app.asked.server.week;

import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.Going;
import app.asked.core.journey.WeekFacts;
import app.asked.core.journey.WeekTitle;
import app.asked.server.web.Words;
import app.asked.server.web.form.Heeds;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Chip;
import app.asked.server.web.look.ChipsView.Choice;
import app.asked.server.web.look.ItemView;
import app.asked.server.web.look.ScaleView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The week's end: a takeaway, drafted or as it is, and a few questions. Each can be skipped.
///
/// @param draft whether the text is Asked's and not yet the person's
/// @param titles to tap
/// @param asks the week's, to look at while writing
/// @param energy absent where a day of the week has it
/// @param bestNo absent where there is no no to pick
public record WeekFormView(
        String save,
        String back,
        String days,
        String counts,
        boolean draft,
        String title,
        List<String> titles,
        String text,
        List<ItemView> asks,
        @Nullable ScaleView energy,
        ScaleView selfKindness,
        ChipsView going,
        @Nullable ChipsView bestNo,
        Heeds heeds) {
    static WeekFormView of(Words words, WeekEnd week, Doors doors, WeekForm form, Heeds heeds) {
        WeekFacts facts = week.facts();
        return new WeekFormView(
                week.path(""),
                "/journey?of=" + week.id(),
                WeekCardView.days(words, facts),
                Counts.of(words, facts),
                facts.takeaway() == null,
                form.title(),
                WeekTitle.fitting(facts).stream()
                        .map(title -> words.say("week.title." + title.key()))
                        .toList(),
                form.text(),
                WeekCardView.shown(facts).stream()
                        .map(doors::row)
                        .map(WeekFormView::standing)
                        .toList(),
                WeekForm.asksEnergy(facts) ? scale(words, "energy-week", "energy", form.energy(), heeds) : null,
                scale(words, "self-kindness", "selfKindness", form.selfKindness(), heeds),
                going(words, form, heeds),
                bestNo(words, facts, doors, form, heeds),
                heeds);
    }

    /// A row that leads nowhere: whoever writes is not to lose what they wrote.
    private static ItemView standing(ItemView row) {
        return new ItemView(row.door(), row.title(), row.text(), row.small(), null);
    }

    private static ScaleView scale(Words words, String key, String field, String value, Heeds heeds) {
        String name = WeekForm.PREFIX + field;
        return ScaleView.of(words, key, name).at(WeekForm.cell(value)).troubledBy(heeds.at(name));
    }

    private static ChipsView going(Words words, WeekForm form, Heeds heeds) {
        String name = WeekForm.PREFIX + "going";
        return ChipsView.of(words, words.say("going.question"), name, Choice.ONE, "going", Going.values())
                .choosing(List.of(form.going()))
                .troubledBy(heeds.at(name));
    }

    private static @Nullable ChipsView bestNo(Words words, WeekFacts facts, Doors doors, WeekForm form, Heeds heeds) {
        List<WholeAsk> noes = WeekForm.noes(facts);
        if (noes.isEmpty()) {
            return null;
        }
        String name = WeekForm.PREFIX + "bestNo";
        List<Chip> chips = new ArrayList<>();
        noes.forEach(ask -> chips.add(new Chip(ask.ask().id().toString(), label(words, ask, doors), false)));
        chips.add(new Chip("", words.say("week.best-no.none"), false));
        return new ChipsView(
                        name, words.say("week.best-no"), Choice.ONE, chips, chips.size(), null, null, heeds.at(name))
                .choosing(form.bestNo().isEmpty() ? List.of() : List.of(form.bestNo()));
    }

    private static String label(Words words, WholeAsk ask, Doors doors) {
        String title = doors.title(ask.ask());
        return ask.ask().who() == null
                ? title
                : words.say(
                        "week.best-no.of",
                        Map.of("title", title, "who", ask.ask().who().text()));
    }
}
