package app.asked.server.next;

import app.asked.core.ask.WholeAsk;
import app.asked.core.ask.after.CheckInDue;
import app.asked.core.journey.today.Due;
import app.asked.server.ask.KeptAsk;
import app.asked.server.web.look.ItemView;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The one thing that is due, and the taps that do it.
///
/// @param item the ask it is about
public record DueView(
        String title, @Nullable String text, @Nullable ItemView item, List<Act> acts) {
    /// A tap.
    public record Act(String label, String href) {}

    public DueView {
        acts = List.copyOf(acts);
    }

    /// @param care what is said where something needs help
    static DueView of(Words words, TodayFacts facts, Due due, @Nullable String care) {
        return switch (due) {
            case Due.Help _ ->
                of(
                        words,
                        "help",
                        care == null ? words.say("today.due.help.text") : care,
                        act(words, "look.help", "/care"));
            case Due.CheckIn(CheckInDue what) ->
                new DueView(words.say("today.check-ins"), null, checkIn(words, facts, what), List.of());
            case Due.Week(int number) ->
                new DueView(
                        words.say("today.due.week", "week", number),
                        words.say("today.due.week.text"),
                        null,
                        List.of(act(words, "today.due.week.act", "/journey/weeks/" + number)));
            case Due.Waiting(WholeAsk ask) ->
                new DueView(
                        words.say("today.waiting"),
                        facts.allWaiting() < 2 ? null : words.say("today.waiting.smile", "count", facts.allWaiting()),
                        waiting(words, facts, told(facts.waiting(), ask)),
                        List.of());
            case Due.Plan(WholeAsk ask) -> plan(words, facts, told(facts.plans(), ask));
            case Due.End(var journey) ->
                of(
                        words,
                        "end",
                        words.say("today.due.end.text"),
                        act(words, "week.look-back.end", "/journey/end?of=" + journey.id()));
        };
    }

    private static DueView plan(Words words, TodayFacts facts, KeptAsk kept) {
        String path = "/asks/" + kept.ask().value().id();
        return new DueView(
                words.say("today.due.plan"),
                null,
                ItemView.of(TodayView.door(kept.whole(), facts.challenges()), TodayView.title(words, kept), "")
                        .to(path + "/go"),
                List.of(
                        act(words, "today.due.plan.keep", path + "/go"),
                        act(words, "today.due.plan.let-go", path + "/backed-out")));
    }

    private static ItemView waiting(Words words, TodayFacts facts, KeptAsk kept) {
        var ask = kept.ask().value();
        long days = facts.now().day().toEpochDay() - kept.whole().when().day().toEpochDay();
        String title = TodayView.title(words, kept);
        return ItemView.of(
                        TodayView.door(kept.whole(), facts.challenges()),
                        ask.who() == null ? title : ask.who().text(),
                        words.say("today.waiting.since", "days", days, "title", title))
                .to("/asks/" + ask.id() + "/log");
    }

    private static ItemView checkIn(Words words, TodayFacts facts, CheckInDue due) {
        String ids = due.asks().stream().map(ask -> ask.ask().id().toString()).collect(Collectors.joining(","));
        WholeAsk last = due.asks().getLast();
        var only = due.asks().size() == 1 ? facts.challenges().get(last.ask().challenge()) : null;
        String title = only == null
                ? words.say("today.check-in.title", "asks", due.asks().size())
                : only.title().text();
        return ItemView.of(
                        TodayView.door(last, facts.challenges()),
                        title,
                        words.say(
                                "today.check-in.small",
                                "questions",
                                due.questions().size()))
                .to("/check-ins/new?asks=" + ids);
    }

    private static KeptAsk told(List<KeptAsk> asks, WholeAsk ask) {
        return asks.stream()
                .filter(kept -> kept.whole().ask().id().equals(ask.ask().id()))
                .findFirst()
                .orElseThrow();
    }

    private static DueView of(Words words, String key, String text, Act act) {
        return new DueView(words.say("today.due." + key), text, null, List.of(act));
    }

    private static Act act(Words words, String key, String href) {
        return new Act(words.say(key), href);
    }
}
