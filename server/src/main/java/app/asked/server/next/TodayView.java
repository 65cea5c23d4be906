package app.asked.server.next;

import app.asked.core.ask.CheckInDue;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Domain;
import app.asked.core.next.Next;
import app.asked.server.ask.KeptAsk;
import app.asked.server.journey.day.EnergyView;
import app.asked.server.journey.steering.SteeringView;
import app.asked.server.web.Words;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.DoorView;
import app.asked.server.web.look.ItemView;
import app.asked.server.web.look.Shown;
import app.asked.server.web.look.StreetView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Today as it is shown.
///
/// @param lighter the offer of a lighter week
/// @param going the first asks under way, the one planned last first
/// @param allGoing the link to all of them; absent where these are all
/// @param offers the one offered first, then others beside it
/// @param restful whether rest comes first, and why
/// @param noes how rare noes were, where they were rarer than expected
/// @param dare the titles to pass on, for somebody to pick from
public record TodayView(
        String when,
        String greeting,
        @Nullable String lighter,
        StreetView street,
        List<GoingView> going,
        @Nullable String allGoing,
        List<OfferView> offers,
        @Nullable String restful,
        @Nullable String easier,
        @Nullable String care,
        @Nullable String noes,
        boolean resting,
        List<ItemView> waiting,
        @Nullable String allWaiting,
        @Nullable String smile,
        Shown<ItemView> checkIns,
        @Nullable EnergyView energy,
        @Nullable SteeringView steering,
        String count,
        @Nullable String dare) {
    private static final String HERE = "/today";

    /// Those beside the one offered first.
    public List<OfferView> others() {
        return offers.stream().skip(1).toList();
    }

    /// Whether there is anything that a person may do or leave.
    public boolean leaves() {
        return energy != null || steering != null || !offers.isEmpty();
    }

    static TodayView of(Words words, TodayFacts facts, Next next, Form query) {
        List<OfferView> offers = OfferView.of(words, next, facts.challenges());
        boolean resting = facts.rests().stream()
                .anyMatch(rest -> rest.day().equals(facts.now().day()));
        var lighter = facts.greeting().lighter();
        var steering = facts.journey().map(journey -> SteeringView.of(journey, HERE));
        return new TodayView(
                TodayDay.when(words, facts),
                words.say(facts.greeting().words()),
                lighter == null ? null : words.say(lighter),
                TodayDay.street(words, facts),
                GoingView.of(words, facts),
                all(words, "today.going.all", facts.allPlans(), facts.plans()),
                offers,
                next.rest() == null ? null : words.say(next.rest()),
                next.easier() == null ? null : words.say(next.easier()),
                next.care() == null ? null : words.say(next.care()),
                next.noes() == null ? null : words.say(next.noes()),
                resting,
                waiting(words, facts),
                all(words, "today.waiting.all", facts.allWaiting(), facts.waiting()),
                facts.allWaiting() < 2 ? null : words.say("today.waiting.smile", "count", facts.allWaiting()),
                Shown.of(facts.checkIns(), query, HERE, "check-ins").as(due -> checkIn(words, facts, due)),
                resting || facts.energy().isPresent()
                        ? null
                        : EnergyView.of(
                                words,
                                facts.energy(),
                                HERE,
                                facts.rev(),
                                facts.now().at()),
                steering.orElse(null),
                count(words, facts.asks()),
                offers.size() < 2 ? null : dare(words, offers));
    }

    /// The link to all of them, where these are only the first.
    private static @Nullable String all(Words words, String key, int count, List<?> first) {
        return count == first.size() ? null : words.say(key, "count", count);
    }

    private static String dare(Words words, List<OfferView> offers) {
        String titles = offers.stream().map(offer -> "· " + offer.title()).collect(Collectors.joining("\n"));
        return words.say("today.dare.text") + "\n" + titles;
    }

    private static String count(Words words, List<WholeAsk> asks) {
        return words.say(
                "today.count", "asks", asks.stream().filter(WholeAsk::made).count());
    }

    private static List<ItemView> waiting(Words words, TodayFacts facts) {
        return facts.waiting().stream().map(kept -> item(words, facts, kept)).toList();
    }

    private static ItemView item(Words words, TodayFacts facts, KeptAsk kept) {
        var ask = kept.ask().value();
        long days = facts.now().day().toEpochDay() - kept.whole().when().day().toEpochDay();
        String who = ask.who() == null ? title(words, kept) : ask.who().text();
        return ItemView.of(
                        door(kept.whole(), facts.challenges()),
                        who,
                        words.say("today.waiting.since", "days", days, "title", title(words, kept)))
                .to("/asks/" + ask.id() + "/log");
    }

    private static ItemView checkIn(Words words, TodayFacts facts, CheckInDue due) {
        String ids = due.asks().stream().map(ask -> ask.ask().id().toString()).collect(Collectors.joining(","));
        WholeAsk last = due.asks().getLast();
        var only = due.asks().size() == 1 ? facts.challenges().get(last.ask().challenge()) : null;
        return ItemView.of(
                        door(last, facts.challenges()),
                        only == null
                                ? words.say(
                                        "today.check-in.title",
                                        "asks",
                                        due.asks().size())
                                : only.title().text(),
                        words.say(
                                "today.check-in.small",
                                "questions",
                                due.questions().size()))
                .to("/check-ins/new?asks=" + ids);
    }

    static String title(Words words, KeptAsk kept) {
        var title = kept.ask().value().title();
        return title == null ? words.say("today.untitled") : title.text();
    }

    static DoorView door(WholeAsk ask, Map<ChallengeId, Challenge> challenges) {
        var answer = ask.counted();
        return DoorView.of(answer == null ? ask.state() : answer.answer(), domain(ask, challenges));
    }

    static @Nullable Domain domain(WholeAsk ask, Map<ChallengeId, Challenge> challenges) {
        ChallengeId id = ask.ask().challenge();
        Challenge challenge = id == null ? null : challenges.get(id);
        return ask.ask().domainOf(challenge);
    }
}
