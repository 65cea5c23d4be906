package app.asked.server.next;

import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Domain;
import app.asked.core.journey.JourneyCalendar;
import app.asked.core.next.Next;
import app.asked.server.ask.KeptAsk;
import app.asked.server.journey.steering.SteeringView;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.DoorView;
import app.asked.server.web.look.StreetView;
import app.asked.server.web.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Today as it is shown: one thing that is due at most, and one card.
///
/// @param lighter the offer of a lighter week
/// @param due the one thing that is due
/// @param going the ask under way, which then is the card
/// @param offer the idea that is dealt
/// @param another where the next one is dealt; absent where there is no other
/// @param restful whether rest comes first, and why
/// @param resting whether today is a day of rest
/// @param asked whether the day held an ask, so that rest leads
/// @param paused whether the journey is paused, so that nothing is offered
/// @param more what else there is: lists that Today does not show, and how Asked suggests
public record TodayView(
        String when,
        String greeting,
        @Nullable String lighter,
        StreetView street,
        @Nullable DueView due,
        @Nullable GoingView going,
        @Nullable OfferView offer,
        @Nullable String another,
        @Nullable String restful,
        @Nullable String easier,
        boolean resting,
        boolean asked,
        boolean paused,
        @Nullable SteeringView steering,
        List<DueView.Act> more,
        String count) {
    private static final String HERE = "/today";

    public TodayView {
        more = List.copyOf(more);
    }

    /// Whether the next ask is one line only, because something else leads.
    public boolean later() {
        return restful != null || resting || asked || going != null;
    }

    /// @param gently whether the person was just led to help
    static TodayView of(Words words, TodayFacts facts, Next next, Form query, boolean gently) {
        List<OfferView> offers = OfferView.of(words, next, facts.challenges());
        int dealt = dealt(query, offers.size());
        var lighter = facts.greeting().lighter();
        String care = next.care() == null ? null : words.say(next.care());
        return new TodayView(
                TodayDay.when(words, facts),
                words.say(facts.greeting().words()),
                lighter == null ? null : words.say(lighter),
                TodayDay.street(words, facts),
                facts.due(gently || care != null)
                        .map(due -> DueView.of(words, facts, due, care))
                        .orElse(null),
                GoingView.of(words, facts).orElse(null),
                offers.isEmpty() ? null : offers.get(dealt),
                offers.size() < 2 ? null : HERE + another(query, dealt + 1),
                next.rest() == null ? null : words.say(next.rest()),
                next.easier() == null ? null : words.say(next.easier()),
                facts.rests().stream()
                        .anyMatch(rest -> rest.day().equals(facts.now().day())),
                facts.asks().stream()
                        .anyMatch(ask -> ask.made() && ask.isOf(facts.now().day())),
                facts.journey()
                        .filter(each -> each.state() == JourneyCalendar.State.PAUSED)
                        .isPresent(),
                facts.journey().map(journey -> SteeringView.of(journey, HERE)).orElse(null),
                more(words, facts),
                words.say(
                        "today.count",
                        "asks",
                        facts.asks().stream().filter(WholeAsk::made).count()));
    }

    /// Which of the ideas the address asks for; they go round.
    private static int dealt(Form query, int ideas) {
        String asked = query.value("idea");
        return ideas == 0 || !asked.matches("\\d{1,3}") ? 0 : Integer.parseInt(asked) % ideas;
    }

    /// The address of an idea, with what this visit wishes for.
    private static String another(Form query, int idea) {
        StringBuilder address = new StringBuilder("?idea=").append(idea);
        for (String wish : List.of("pace", "noes", "domain", "channel", "hidden")) {
            if (query.value(wish).matches("[a-z0-9-]+")) {
                address.append('&').append(wish).append('=').append(query.value(wish));
            }
        }
        return address.toString();
    }

    private static List<DueView.Act> more(Words words, TodayFacts facts) {
        List<DueView.Act> more = new ArrayList<>();
        if (facts.allPlans() > 1) {
            more.add(new DueView.Act(
                    words.say("today.going.all", "count", facts.allPlans()), "/timeline?answer=planned"));
        }
        if (facts.allWaiting() > 1) {
            more.add(new DueView.Act(
                    words.say("today.waiting.all", "count", facts.allWaiting()), "/timeline?answer=waiting"));
        }
        more.add(new DueView.Act(words.say("today.energy"), "/energies/today"));
        more.add(new DueView.Act(words.say("next.change"), "/suggestions"));
        return more;
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
