package app.asked.server.ask.later;

import app.asked.core.ask.AskState;
import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.Rule;
import app.asked.server.ask.AskSummary;
import app.asked.server.ask.AskSummary.Fact;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.form.Wording;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.util.List;

/// Everything that was said about an ask.
///
/// @param state how it stands, in words
/// @param notes what the person wrote
/// @param heavy whether the calm line stands below what was saved now
public record DetailView(
        FoundAsk ask,
        String title,
        String state,
        String when,
        List<Fact> about,
        List<Fact> forecast,
        List<Fact> ended,
        List<List<Fact>> checkIns,
        List<Fact> notes,
        boolean heavy) {
    static DetailView of(Words words, FoundAsk ask, List<Rule> rules, boolean heavy) {
        WholeAsk whole = ask.whole();
        return new DetailView(
                ask,
                ask.title(words),
                words.say("stance." + ask.door().stance().key()),
                DayFormat.dayAndTime(words, whole.when()),
                AskSummary.about(words, ask, rules),
                whole.forecast() == null ? List.of() : AskSummary.of(words, whole.forecast()),
                ended(words, ask),
                whole.checkIns().stream()
                        .map(each -> AskSummary.of(words, each))
                        .toList(),
                AskSummary.notes(words, whole),
                heavy);
    }

    private static List<Fact> ended(Words words, FoundAsk ask) {
        WholeAsk whole = ask.whole();
        if (whole.backedOut() != null) {
            Wording wording = new Wording(words, whole.ask().channelOf(ask.challenge()));
            return AskSummary.of(words, wording, whole.backedOut());
        }
        return whole.answer() == null ? List.of() : AskSummary.of(words, whole.answer());
    }

    /// The page on which what is said of how it ended is changed.
    public String change() {
        return ask.path(ask.whole().backedOut() == null ? "log" : "backed-out");
    }

    public boolean is(AskState state) {
        return ask.whole().state() == state;
    }

    public boolean recalled() {
        return ask.forecast() != null && ask.forecast().recalled();
    }
}
