package app.asked.server.next;

import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.Takeaway;
import app.asked.core.next.Facts;
import app.asked.core.next.Ladder;
import app.asked.core.next.Next;
import app.asked.core.next.Rating;
import app.asked.core.next.Wish;
import app.asked.server.ask.Asks;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Kept;
import app.asked.server.storage.Shelf;
import app.asked.server.storage.Tx;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What is offered to a person, from everything they wrote.
@Component
public final class Offers {
    public static final Shelf<UUID, Rating> RATINGS = new RatingShelf();

    private final Challenges challenges;

    Offers(Challenges challenges) {
        this.challenges = challenges;
    }

    /// The ratings of a person, newest first.
    public static List<Rating> ratings(Tx tx, UUID person) {
        return RatingShelf.LIST.all(tx, person).stream().map(Kept::value).toList();
    }

    Next next(Tx tx, UUID person, Wish wish, LocalDate today) {
        return next(tx, person, Asks.numbers(tx, person), wish, today);
    }

    /// With asks that were read already.
    Next next(Tx tx, UUID person, List<WholeAsk> asks, Wish wish, LocalDate today) {
        Facts facts = new Facts(
                challenges.all(tx, person),
                challenges.marks(tx, person),
                asks,
                ratings(tx, person),
                Journeys.energies(tx, person),
                Journeys.rests(tx, person),
                takeaways(tx, person));
        return Ladder.next(facts, wish, today);
    }

    private static List<Takeaway> takeaways(Tx tx, UUID person) {
        return Journeys.all(tx, person).stream()
                .flatMap(journey -> Journeys.takeaways(tx, person, journey.id()).stream())
                .toList();
    }
}
