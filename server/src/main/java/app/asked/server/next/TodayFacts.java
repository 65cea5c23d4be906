package app.asked.server.next;

import app.asked.core.ask.AskState;
import app.asked.core.ask.CheckInDue;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.journey.Energy;
import app.asked.core.journey.Greeting;
import app.asked.core.journey.JourneyFacts;
import app.asked.core.journey.Rest;
import app.asked.core.next.Next;
import app.asked.core.next.StandingWish;
import app.asked.core.next.Wish;
import app.asked.core.shape.Checked;
import app.asked.core.time.Moment;
import app.asked.server.account.People;
import app.asked.server.ask.Asks;
import app.asked.server.ask.KeptAsk;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.JourneyToday;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Tx;
import app.asked.server.web.form.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All that Today shows, read at once.
///
/// @param now where the person is
/// @param asks every ask, without words
/// @param open asks that are planned or wait for their answer, with words
/// @param wish what stands of it
/// @param rev the person's, at which it all stands like this
/// @param challenges every challenge the person can meet
record TodayFacts(
        Moment now,
        Optional<JourneyToday> journey,
        Greeting greeting,
        List<WholeAsk> asks,
        List<KeptAsk> open,
        List<CheckInDue> checkIns,
        List<Rest> rests,
        Optional<Energy> energy,
        StandingWish wish,
        Next next,
        long rev,
        Map<ChallengeId, Challenge> challenges) {
    static TodayFacts read(Tx tx, UUID person, Offers offers, Challenges all, Form form) {
        Instant instant = form.now();
        ZoneId zone = People.preferences(tx, person).zone();
        Moment now = Moment.of(instant, zone);
        LocalDate today = now.day();
        List<WholeAsk> asks = Asks.numbers(tx, person);
        List<Rest> rests = Journeys.rests(tx, person);
        Optional<JourneyToday> journey = Journeys.current(tx, person, instant);
        StandingWish standing = Offers.wish(tx, person).orElse(StandingWish.NONE);
        Next next = offers.next(tx, person, wish(form, standing), today);
        List<UUID> open = asks.stream()
                .filter(ask -> ask.state() == AskState.PLANNED || ask.state() == AskState.WAITING)
                .map(ask -> ask.ask().id())
                .toList();
        return new TodayFacts(
                now,
                journey,
                journey.map(each -> Greeting.on(facts(tx, person, each, asks, rests), now))
                        .orElseGet(Greeting::beforeAJourney),
                asks,
                Asks.told(tx, person, open),
                Asks.checkInsDue(tx, person, now),
                rests,
                Journeys.energy(tx, person, today),
                standing,
                next,
                People.rev(tx, person),
                all.all(tx, person).stream().collect(Collectors.toMap(Challenge::id, Function.identity())));
    }

    /// What the address asks for; what nobody can wish for is left aside.
    private static Wish wish(Form form, StandingWish standing) {
        return form.check(in -> Wish.read(in, standing)) instanceof Checked.Valid<Wish>(Wish wish)
                ? wish
                : Wish.of(standing);
    }

    private static JourneyFacts facts(Tx tx, UUID person, JourneyToday journey, List<WholeAsk> asks, List<Rest> rests) {
        return new JourneyFacts(
                journey.journey(),
                journey.pauses(),
                asks,
                rests,
                Journeys.energies(tx, person),
                Journeys.takeaways(tx, person, journey.journey().id()));
    }
}
