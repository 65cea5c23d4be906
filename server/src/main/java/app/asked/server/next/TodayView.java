package app.asked.server.next;

import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Domain;
import app.asked.core.journey.JourneyCalendar;
import app.asked.core.journey.Rest;
import app.asked.core.journey.today.Due;
import app.asked.core.next.Next;
import app.asked.core.next.Wish;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.journey.steering.SteeringView;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.DoorView;
import app.asked.server.web.look.StreetView;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Today as it is shown: one thing that is due at most, and one card.
///
/// @param lighter the offer of a lighter week
/// @param due the one thing that is due
/// @param ended whether what is due is the end of a journey, which then is the card
/// @param going the ask under way, or put off to today, which then is the card
/// @param offer the idea that is dealt
/// @param here where this idea is dealt
/// @param another where the next one is dealt; absent where there is no other
/// @param restful whether rest comes first, and why
/// @param rest the day of rest that today is; absent where it is none
/// @param asked whether the day held an ask, so that rest leads
/// @param paused whether the journey is paused, so that nothing is offered
/// @param ahead the pages that may come next, for a phone that loses the network
/// @param isUsedToIt whether Asked may be offered for the home screen
/// @param more what else there is: lists that Today does not show, and energy
public record TodayView(
        String when,
        String greeting,
        @Nullable String lighter,
        StreetView street,
        @Nullable DueView due,
        boolean ended,
        @Nullable GoingView going,
        @Nullable OfferView offer,
        String here,
        @Nullable String another,
        @Nullable String restful,
        @Nullable String easier,
        @Nullable UUID rest,
        boolean asked,
        boolean paused,
        @Nullable SteeringView steering,
        String ahead,
        boolean isUsedToIt,
        List<DueView.Act> more) {
    private static final String HERE = "/today";
    /// Nobody puts on their home screen what they have not tried.
    private static final int USED_TO_IT = 3;

    public TodayView {
        more = List.copyOf(more);
    }

    /// Whether the next ask is one line only, because something else leads.
    public boolean later() {
        return restful != null || rest != null || asked || ended || going != null || lighter != null;
    }

    /// Whether rest leads, with a card of its own.
    public boolean restLeads() {
        return rest == null && (restful != null || (asked && going == null));
    }

    /// @param gently whether the person was just led to help
    static TodayView of(Words words, TodayFacts facts, Next next, Form query, boolean gently) {
        List<OfferView> offers = OfferView.of(words, next, facts.challenges());
        int dealt = dealt(query, offers.size());
        String care = next.care() == null ? null : words.say(next.care());
        Optional<Due> due = facts.due(gently || care != null);
        Optional<GoingView> going = GoingView.of(words, facts);
        return new TodayView(
                TodayDay.when(words, facts),
                words.say(facts.greeting().words()),
                due.isPresent() ? null : lighter(words, facts),
                TodayDay.street(words, facts),
                due.map(each -> DueView.of(words, facts, each, care)).orElse(null),
                due.filter(Due.End.class::isInstance).isPresent(),
                going.orElse(null),
                offers.isEmpty() ? null : offers.get(dealt),
                dealing(query, dealt),
                offers.size() < 2 ? null : dealing(query, dealt + 1),
                next.rest() == null ? null : words.say(next.rest()),
                next.easier() == null ? null : words.say(next.easier()),
                facts.rest().map(Rest::id).orElse(null),
                facts.hasAsked(),
                facts.journey()
                        .filter(each -> each.state() == JourneyCalendar.State.PAUSED)
                        .isPresent(),
                facts.journey().map(journey -> SteeringView.of(journey, HERE)).orElse(null),
                TodayAhead.of(offers, due, going.orElse(null)),
                facts.hasMade(USED_TO_IT),
                more(words, facts, going.isPresent() && next.rest() == null ? 1 : 0));
    }

    /// None where the pace is gentle already.
    private static @Nullable String lighter(Words words, TodayFacts facts) {
        var offered = facts.greeting().lighter();
        return offered == null || facts.wish().paceOn(facts.now().day()) == Wish.Pace.GENTLE
                ? null
                : words.say(offered);
    }

    /// Which of the ideas the address asks for; they go round.
    private static int dealt(Form query, int ideas) {
        String asked = query.value("idea");
        return ideas == 0 || !asked.matches("\\d{1,3}") ? 0 : Integer.parseInt(asked) % ideas;
    }

    /// The address of an idea, with what this visit wishes for.
    private static String dealing(Form query, int idea) {
        Stream<String> wished = Stream.of("pace", "domain", "channel", "hidden", "days")
                .filter(wish -> query.value(wish).matches("[a-z0-9-]+"))
                .map(wish -> wish + "=" + query.value(wish));
        String asked = Stream.concat(idea == 0 ? Stream.of() : Stream.of("idea=" + idea), wished)
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? HERE : HERE + "?" + asked;
    }

    /// @param shown how many plans Today shows
    private static List<DueView.Act> more(Words words, TodayFacts facts, int shown) {
        List<DueView.Act> more = new ArrayList<>();
        if (facts.journey().isEmpty()) {
            more.add(DueView.Act.link(words.say("today.no-journey.choose"), "/journeys/new"));
        }
        if (facts.allPlans() > shown) {
            more.add(DueView.Act.link(
                    words.say("today.going.all", "count", facts.allPlans()), "/timeline?answer=planned"));
        }
        if (facts.allWaiting() > 1) {
            more.add(DueView.Act.link(
                    words.say("today.waiting.all", "count", facts.allWaiting()), "/timeline?answer=waiting"));
        }
        more.add(DueView.Act.link(words.say("today.energy"), "/energies/today"));
        LocalDate lighter = facts.wish().lighterUntil(facts.now().day());
        if (lighter != null) {
            more.add(DueView.Act.link(
                    words.say("today.lighter.until", "day", DayFormat.weekday(words, lighter)), "/suggestions"));
        }
        practice(facts).ifPresent(key -> more.add(DueView.Act.link(words.say(key), "/no-practice")));
        return more;
    }

    /// The practice of hearing no, where it runs or asks how a week of it was.
    private static Optional<String> practice(TodayFacts facts) {
        var practice = facts.wish().practice();
        if (practice != null && practice.asks(facts.now().day()).isPresent()) {
            return Optional.of("practice.link.question");
        }
        return facts.wished().noes() == null ? Optional.empty() : Optional.of("practice.link.running");
    }

    static String title(Words words, VersionedAsk kept) {
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
