package app.asked.server.week;

import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.Going;
import app.asked.core.journey.week.WeekFacts;
import app.asked.core.journey.week.WeekTitle;
import app.asked.server.ask.form.Questions;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Chip;
import app.asked.server.web.look.ChipsView.Choice;
import app.asked.server.web.look.ItemView;
import app.asked.server.web.look.ScaleView;
import app.asked.server.web.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The week's end: a takeaway, drafted or as it is, and a few questions. Each can be skipped.
///
/// @param draft the draft that the text began with
/// @param fresh the draft as the week's facts make it now; absent where nothing is saved yet, or the text is that
/// @param titles to tap
/// @param asks the week's, to look at while writing
/// @param energy absent where a day of the week has it
/// @param bestNo absent where there is no no to pick
public record WeekFormView(
        String save,
        String back,
        String days,
        String counts,
        String draft,
        @Nullable String fresh,
        String title,
        List<String> titles,
        String text,
        List<ItemView> asks,
        @Nullable ScaleView energy,
        ScaleView selfKindness,
        ChipsView going,
        @Nullable ChipsView bestNo,
        Questions questions) {
    private static final int MOST_ROWS = 30;

    static WeekFormView of(WeekEnd week, Doors doors, Questions questions) {
        Words words = questions.words();
        WeekFacts facts = week.facts();
        return new WeekFormView(
                week.path(""),
                "/journey?of=" + week.id(),
                WeekCardView.days(words, facts),
                Counts.of(words, facts),
                questions.value(WeekForm.DRAFT),
                fresh(week, questions),
                questions.value(WeekForm.PREFIX + "title"),
                WeekTitle.fitting(facts).stream()
                        .map(title -> words.say("week.title." + title.key()))
                        .toList(),
                questions.value(WeekForm.PREFIX + "text"),
                WeekCardView.shown(facts).stream()
                        .limit(MOST_ROWS)
                        .map(doors::row)
                        .map(WeekFormView::standing)
                        .toList(),
                WeekForm.asksEnergy(facts) ? questions.scale("energy-week", WeekForm.PREFIX + "energy") : null,
                questions.scale("self-kindness", WeekForm.PREFIX + "selfKindness"),
                questions.chips("going", WeekForm.PREFIX + "going", Choice.ONE, Going.values()),
                bestNo(facts, doors, questions),
                questions);
    }

    /// Whether the person has not begun to write.
    public boolean isNew() {
        return fresh == null;
    }

    private static @Nullable String fresh(WeekEnd week, Questions questions) {
        boolean saved = week.facts().takeaway() != null;
        return saved && !WeekForm.isDraft(questions.form())
                ? week.draft(questions.words()).text()
                : null;
    }

    /// A row that leads nowhere: whoever writes is not to lose what they wrote.
    private static ItemView standing(ItemView row) {
        return new ItemView(row.door(), row.title(), row.text(), row.small(), null);
    }

    private static @Nullable ChipsView bestNo(WeekFacts facts, Doors doors, Questions questions) {
        Words words = questions.words();
        List<WholeAsk> noes = WeekForm.noes(facts);
        if (noes.isEmpty()) {
            return null;
        }
        List<Chip> chips = new ArrayList<>();
        noes.forEach(ask -> chips.add(new Chip(ask.ask().id().toString(), label(words, ask, doors), false)));
        chips.add(new Chip("", words.say("week.best-no.none"), false));
        ChipsView best = ChipsView.growing(WeekForm.PREFIX + "bestNo", words.say("week.best-no"), Choice.ONE, chips);
        ChipsView chosen = questions.chosen(best);
        return questions.form().has(best.name()) ? chosen : chosen.choosing(List.of());
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
