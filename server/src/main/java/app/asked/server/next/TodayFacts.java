package app.asked.server.next;

import app.asked.core.ask.AskState;
import app.asked.core.ask.WholeAsk;
import app.asked.core.ask.after.CheckInDue;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.journey.Energy;
import app.asked.core.journey.JourneyFacts;
import app.asked.core.journey.Rest;
import app.asked.core.journey.today.Due;
import app.asked.core.journey.today.Greeting;
import app.asked.core.next.StandingWish;
import app.asked.core.next.Wish;
import app.asked.core.shape.Checked;
import app.asked.core.time.Moment;
import app.asked.server.account.People;
import app.asked.server.account.Preferences;
import app.asked.server.ask.Asks;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.journey.JourneyToday;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.LocalNow;
import app.asked.server.news.News;
import app.asked.server.storage.fault.PersonGone;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.form.Form;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that Today shows, read at once.
///
/// @param preferences what the person set for themselves
/// @param now where the person is
/// @param ended the journey that ended last
/// @param known what the current journey is told from
/// @param asks every ask, without words
/// @param plans the ask under way, the one put off to today and the one planned first, with words
/// @param allPlans how many there are
/// @param waiting the latest that wait for their answer, with words, and how many there are
/// @param news what is offered to look at, of a new version
/// @param wish what stands of it
/// @param wished what is wished for today where the visit wishes for nothing
/// @param offered what the offers are chosen from
/// @param rev the person's, at which it all stands like this
/// @param challenges every challenge the person can meet
record TodayFacts(
        Preferences preferences,
        Moment now,
        Optional<JourneyToday> journey,
        Optional<JourneyToday> ended,
        Optional<JourneyFacts> known,
        Greeting greeting,
        List<WholeAsk> asks,
        List<VersionedAsk> plans,
        int allPlans,
        List<VersionedAsk> waiting,
        int allWaiting,
        List<CheckInDue> checkIns,
        List<Rest> rests,
        Optional<Energy> energy,
        Optional<News.Offer> news,
        StandingWish wish,
        Wish wished,
        Offers.Read offered,
        long rev,
        Map<ChallengeId, Challenge> challenges) {
    private static final int MOST_WAITING = 5;
    /// For how many days a journey that ended is what Today speaks of.
    private static final int LATELY = 14;

    static TodayFacts read(Tx tx, UUID person, Offers offers, Form form) {
        Preferences preferences = People.preferences(tx, person);
        LocalNow here = LocalNow.of(preferences, form);
        LocalDate today = here.today();
        Moment now = here.moment();
        List<WholeAsk> asks = Asks.numbers(tx, person);
        List<Rest> rests = Journeys.rests(tx, person);
        List<JourneyToday> journeys = Journeys.allToday(tx, person, here);
        Optional<JourneyToday> journey =
                journeys.stream().filter(each -> !each.isOver()).findFirst();
        StandingWish standing = Offers.wish(tx, person);
        List<WholeAsk> plans = latest(asks, AskState.PLANNED);
        List<WholeAsk> waiting = latest(asks, AskState.WAITING);
        Offers.Read offered = offers.read(tx, person);
        Optional<JourneyToday> ended = ended(journeys);
        Optional<JourneyFacts> known = journey.map(each -> facts(tx, person, each, asks, rests));
        return new TodayFacts(
                preferences,
                now,
                journey,
                ended,
                known,
                known.map(each -> Greeting.on(each, now)).orElseGet(() -> greeting(ended, today)),
                asks,
                told(tx, person, leading(plans, today), plans.size()),
                plans.size(),
                told(tx, person, waiting, MOST_WAITING),
                waiting.size(),
                Asks.checkInsDue(tx, person, now, rests),
                rests,
                Journeys.energy(tx, person, today),
                News.offered(tx, person),
                standing,
                Offers.standing(tx, person, standing, today),
                offered,
                offered.known().rev().orElseThrow(PersonGone::new),
                offered.challenges().stream().collect(Collectors.toMap(Challenge::id, Function.identity())));
    }

    private static Greeting greeting(Optional<JourneyToday> ended, LocalDate today) {
        boolean lately = ended.map(JourneyToday::last)
                .filter(last -> last.isAfter(today.minusDays(LATELY)))
                .isPresent();
        return lately ? Greeting.afterAJourney() : Greeting.beforeAJourney();
    }

    private static Optional<JourneyToday> ended(List<JourneyToday> journeys) {
        return journeys.stream()
                .filter(journey -> journey.isOver() && journey.last() != null)
                .max(Comparator.comparing(journey -> Objects.requireNonNull(journey.last())));
    }

    /// The one under way, the one that was put off to today, and the one that waits longest.
    private static List<WholeAsk> leading(List<WholeAsk> plans, LocalDate today) {
        Stream<WholeAsk> underWay =
                plans.stream().filter(plan -> Due.isUnderWay(plan, today)).limit(1);
        Stream<WholeAsk> putOff =
                plans.stream().filter(plan -> wasPutOffTo(plan, today)).limit(1);
        Stream<WholeAsk> longest = plans.reversed().stream().limit(1);
        return Stream.of(underWay, putOff, longest)
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /// The day of rest that today is.
    Optional<Rest> rest() {
        return rests.stream().filter(rest -> rest.day().equals(now.day())).findFirst();
    }

    private boolean isResting() {
        return rest().isPresent();
    }

    /// The ask under way. On a day of rest it waits.
    Optional<VersionedAsk> underWay() {
        return plans.stream()
                .filter(plan -> !isResting() && Due.isUnderWay(plan.whole(), now.day()))
                .findFirst();
    }

    /// The ask that was put off to today. On a day of rest it waits, and so it does after another that was made today.
    Optional<VersionedAsk> putOffToToday() {
        return plans.stream()
                .filter(plan -> !isResting() && !hasAsked() && wasPutOffTo(plan.whole(), now.day()))
                .findFirst();
    }

    private static boolean wasPutOffTo(WholeAsk plan, LocalDate day) {
        return plan.ask().wasPutOff() && plan.when().day().equals(day);
    }

    /// Whether so many asks were made.
    boolean hasMade(int asks) {
        return this.asks.stream().filter(WholeAsk::made).limit(asks).count() == asks;
    }

    /// Whether the day held an ask.
    boolean hasAsked() {
        return asks.stream().anyMatch(ask -> ask.made() && ask.isOf(now.day()));
    }

    /// What is due, of all that may be: on a day of rest nothing but help.
    ///
    /// @param help whether something needs help
    Optional<Due> due(boolean help) {
        if (isResting() && !help) {
            return Optional.empty();
        }
        return Due.next(
                new Due.Facts(
                        help,
                        checkIns,
                        known.orElse(null),
                        ended.map(JourneyToday::journey).orElse(null),
                        ended.map(JourneyToday::last).orElse(null),
                        waiting.stream().map(VersionedAsk::whole).toList(),
                        plans.stream().map(VersionedAsk::whole).toList()),
                now.day());
    }

    private static List<WholeAsk> latest(List<WholeAsk> asks, AskState state) {
        return asks.stream()
                .filter(ask -> ask.state() == state)
                .sorted(Comparator.comparing(WholeAsk::when).reversed())
                .toList();
    }

    /// The first of them, in their order.
    private static List<VersionedAsk> told(Tx tx, UUID person, List<WholeAsk> asks, int most) {
        List<UUID> ids = asks.stream().limit(most).map(ask -> ask.ask().id()).toList();
        return Asks.told(tx, person, ids).stream()
                .sorted(Comparator.comparing((VersionedAsk kept) -> kept.whole().when())
                        .reversed())
                .toList();
    }

    /// What the address asks for; what nobody can wish for is left aside.
    Wish wish(Form form) {
        return form.check(in -> Wish.read(in, wished)) instanceof Checked.Valid<Wish>(Wish asked) ? asked : wished;
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
