package app.asked.server.next;

import static app.asked.core.next.NoPractice.LOOKED_FOR;
import static app.asked.core.next.NoPractice.State.OVER;
import static app.asked.core.next.NoPractice.State.RUNNING;

import app.asked.core.challenge.Challenge;
import app.asked.core.journey.Takeaway;
import app.asked.core.next.ChoiceFacts;
import app.asked.core.next.Marks;
import app.asked.core.next.MyDays;
import app.asked.core.next.Next;
import app.asked.core.next.NoPractice;
import app.asked.core.next.Rating;
import app.asked.core.next.StandingWish;
import app.asked.core.next.Wish;
import app.asked.core.next.planner.Planner;
import app.asked.core.next.planner.PlannerState;
import app.asked.server.ask.Asks;
import app.asked.server.cache.CacheBudget;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Listed;
import app.asked.server.storage.PersonCache;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What is offered to a person, from everything they wrote.
@Component
public final class Offers {
    public static final Repository<UUID, Rating> RATINGS = new RatingRepository();
    public static final Listed<UUID, Rating> RATING_LIST = RatingRepository.LIST;
    /// By the person.
    public static final Repository<UUID, StandingWish> WISH = new WishRepository();

    private final PersonCache<PlannerState> learned = new PersonCache<>(CacheBudget.PLANNER, PlannerState::bytes);
    private final Challenges challenges;

    Offers(Challenges challenges) {
        this.challenges = challenges;
    }

    /// The ratings of a person, newest first.
    public static List<Rating> ratings(Tx tx, UUID person) {
        return RatingRepository.LIST.all(tx, person).stream()
                .map(Versioned::value)
                .toList();
    }

    /// What stands of what the person wished for.
    public static StandingWish wish(Tx tx, UUID person) {
        return wishIfKept(tx, person).orElse(StandingWish.NONE);
    }

    /// The same, where they wished for anything and still do.
    public static Optional<StandingWish> wishIfKept(Tx tx, UUID person) {
        return WISH.find(tx, person, person).filter(kept -> !kept.isGone()).map(Versioned::value);
    }

    /// What stands today: a chance of a no in a practice of hearing no that is running, and else none.
    public static Wish standing(Tx tx, UUID person, LocalDate today) {
        return standing(tx, person, wish(tx, person), today);
    }

    /// The same of a wish that was read already.
    static Wish standing(Tx tx, UUID person, StandingWish wish, LocalDate today) {
        return new Wish(
                wish.paceOn(today), null, null, practice(tx, person, wish, today) == RUNNING ? LOOKED_FOR : null);
    }

    /// How the practice of hearing no stands; over where there never was one.
    public static NoPractice.State practice(Tx tx, UUID person, StandingWish wish, LocalDate today) {
        NoPractice practice = wish.practice();
        return practice == null ? OVER : practice.on(today, Asks.numbers(tx, person), takeaways(tx, person));
    }

    /// What was read of a person to choose what is offered.
    ///
    /// @param facts what the planner learns from; absent where it knows them already
    public record Read(
            List<Challenge> challenges,
            Marks marks,
            MyDays days,
            PersonCache.Known<PlannerState> known,
            Optional<ChoiceFacts> facts) {
        /// The same, with what is hidden too.
        Read withHidden() {
            return new Read(challenges, marks.withoutHidden(), days, known, facts);
        }

        /// The same, with what the person's days rule out too.
        Read beyondDays() {
            return new Read(challenges, marks, MyDays.NONE, known, facts);
        }
    }

    public Read read(Tx tx, UUID person) {
        List<Challenge> all = challenges.all(tx, person);
        PersonCache.Known<PlannerState> known = learned.known(tx, person);
        return new Read(
                all,
                challenges.marks(tx, person),
                Challenges.myDays(tx, person),
                known,
                known.value().isPresent() ? Optional.empty() : Optional.of(facts(tx, person, all)));
    }

    /// Chooses, which may take a while: outside of any transaction.
    public Next next(Read read, Wish wish, LocalDate today) {
        PlannerState known =
                learned.of(read.known(), () -> PlannerState.from(read.facts().orElseThrow()));
        return Planner.next(known, read.challenges(), read.marks(), read.days(), wish, today);
    }

    /// Of challenges without their words: what is kept in memory holds none.
    private static ChoiceFacts facts(Tx tx, UUID person, List<Challenge> all) {
        return new ChoiceFacts(
                all.stream().map(Challenge::withoutWords).toList(),
                Marks.NONE,
                MyDays.NONE,
                Asks.numbers(tx, person),
                ratings(tx, person),
                Journeys.energies(tx, person),
                Journeys.rests(tx, person),
                takeaways(tx, person).stream().map(Offers::withoutWords).toList());
    }

    private static Takeaway withoutWords(Takeaway takeaway) {
        return new Takeaway(
                takeaway.journey(),
                takeaway.week(),
                null,
                null,
                takeaway.energy(),
                takeaway.selfKindness(),
                takeaway.going(),
                takeaway.bestNo(),
                takeaway.keepsDraft(),
                takeaway.written());
    }

    private static List<Takeaway> takeaways(Tx tx, UUID person) {
        return Journeys.all(tx, person).stream()
                .flatMap(journey -> Journeys.takeaways(tx, person, journey.id()).stream())
                .toList();
    }
}
