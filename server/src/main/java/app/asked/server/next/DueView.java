package app.asked.server.next;

import app.asked.core.ask.WholeAsk;
import app.asked.core.ask.after.CheckInDue;
import app.asked.core.journey.Journey;
import app.asked.core.journey.today.Due;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.web.look.DoorView;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The one thing that is due: a line to tap, or a question with the taps that answer it.
///
/// @param lines what is said below it
/// @param door of the ask it is about
/// @param href where the line leads; absent where the taps do it
public record DueView(
        String title,
        List<String> lines,
        @Nullable DoorView door,
        @Nullable String href,
        List<Act> acts) {
    /// A tap.
    ///
    /// @param writes whether it is a form that writes, and not a link
    public record Act(String label, String href, boolean writes) {
        static Act link(String label, String href) {
            return new Act(label, href, false);
        }
    }

    public DueView {
        lines = List.copyOf(lines);
        acts = List.copyOf(acts);
    }

    /// @param care what is said where something needs help
    static DueView of(Words words, TodayFacts facts, Due due, @Nullable String care) {
        return switch (due) {
            case Due.Help _ ->
                new DueView(
                        words.say("today.due.help"),
                        List.of(care == null ? words.say("today.due.help.text") : care),
                        null,
                        null,
                        List.of(Act.link(words.say("look.what-helps"), "/help")));
            case Due.CheckIn(CheckInDue what) -> checkIn(words, facts, what);
            case Due.Week(int number) ->
                new DueView(
                        words.say("today.due.week", "week", number),
                        List.of(words.say("today.due.week.text")),
                        null,
                        "/journey/weeks/" + number,
                        List.of());
            case Due.Waiting(WholeAsk ask) -> waiting(words, facts, told(facts.waiting(), ask));
            case Due.Plan(WholeAsk ask) -> plan(words, facts, told(facts.plans(), ask));
            case Due.End(Journey journey) ->
                new DueView(
                        words.say("today.due.end"),
                        List.of(words.say("today.due.end.text")),
                        null,
                        null,
                        List.of(
                                Act.link(words.say("week.look-back.end"), "/journey/end?of=" + journey.id()),
                                Act.link(words.say("book.letter.link"), "/journeys/" + journey.id() + "/letter"),
                                Act.link(words.say("journey.end.now"), "/journey/end?of=" + journey.id() + "#now")));
        };
    }

    private static DueView plan(Words words, TodayFacts facts, VersionedAsk kept) {
        String path = "/asks/" + kept.ask().value().id();
        return new DueView(
                words.say("today.due.plan"),
                List.of(TodayView.title(words, kept)),
                TodayView.door(kept.whole(), facts.challenges()),
                null,
                List.of(
                        new Act(words.say("today.due.plan.keep"), path + "/still-planned", true),
                        new Act(words.say("today.due.plan.let-go"), path + "/delete", true)));
    }

    private static DueView waiting(Words words, TodayFacts facts, VersionedAsk kept) {
        long days = facts.now().day().toEpochDay() - kept.whole().when().day().toEpochDay();
        String since = words.say("today.waiting.since", "days", days, "title", TodayView.title(words, kept));
        Stream<String> smile = facts.allWaiting() < 2
                ? Stream.of()
                : Stream.of(words.say("today.waiting.smile", "count", facts.allWaiting()));
        return new DueView(
                words.say("today.waiting"),
                Stream.concat(Stream.of(since), smile).toList(),
                TodayView.door(kept.whole(), facts.challenges()),
                "/asks/" + kept.ask().value().id() + "/log",
                List.of());
    }

    private static DueView checkIn(Words words, TodayFacts facts, CheckInDue due) {
        return new DueView(
                CheckInSentence.of(words, due, facts.now().day()),
                CheckInSentence.titles(due),
                TodayView.door(due.asks().getLast(), facts.challenges()),
                checkIn(due),
                List.of());
    }

    /// Where it is made.
    static String checkIn(CheckInDue due) {
        String ids = due.asks().stream().map(ask -> ask.ask().id().toString()).collect(Collectors.joining(","));
        return "/check-ins/new?asks=" + ids;
    }

    private static VersionedAsk told(List<VersionedAsk> asks, WholeAsk ask) {
        return asks.stream()
                .filter(kept -> kept.whole().ask().id().equals(ask.ask().id()))
                .findFirst()
                .orElseThrow();
    }
}
