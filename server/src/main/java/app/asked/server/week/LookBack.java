package app.asked.server.week;

import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.JourneyFacts;
import app.asked.core.journey.week.WeekFacts;
import app.asked.core.journey.week.Weeks;
import app.asked.core.words.Prose;
import app.asked.server.ask.Asks;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.journey.JourneyToday;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.Today;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.NotFound;
import app.asked.server.web.message.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A journey as it stands now, with the facts that it is told from and its weeks that have begun. Asks are numbers
/// here: the words of those that a page shows are read with [Asks#told].
///
/// @param facts all asks, rests and energies of the person, whatever the journey
public record LookBack(JourneyToday journey, JourneyFacts facts, List<WeekFacts> weeks) {
    public LookBack {
        weeks = List.copyOf(weeks);
    }

    /// The named journey, which must be there, else the latest.
    static Optional<LookBack> find(Tx tx, UUID person, @Nullable UUID of, Today today) {
        return of == null
                ? latest(tx, person, today)
                : Optional.of(at(tx, person, of, today).orElseThrow(NotFound::new));
    }

    /// At the journey that is not over, else at the one that started last; empty while there is none.
    public static Optional<LookBack> latest(Tx tx, UUID person, Today today) {
        return latestJourney(Journeys.allToday(tx, person, today)).map(journey -> at(tx, person, journey));
    }

    /// @param all the latest first
    static Optional<JourneyToday> latestJourney(List<JourneyToday> all) {
        return all.stream()
                .filter(journey -> !journey.isOver())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /// At one of the person's journeys.
    public static Optional<LookBack> at(Tx tx, UUID person, UUID journey, Today today) {
        return Journeys.find(tx, person, journey, today).map(found -> at(tx, person, found));
    }

    public static LookBack at(Tx tx, UUID person, JourneyToday journey) {
        var facts = new JourneyFacts(
                journey.journey(),
                journey.pauses(),
                Asks.numbers(tx, person),
                Journeys.rests(tx, person),
                Journeys.energies(tx, person),
                Journeys.takeaways(tx, person, journey.journey().id()));
        return new LookBack(journey, facts, Weeks.of(facts, journey.today()));
    }

    /// A week that has begun.
    public Optional<WeekFacts> week(int number) {
        return weeks.stream().filter(week -> week.number() == number).findFirst();
    }

    /// The week that it opens on: the one it is now or, while nothing is in that yet, the one that is over and still to
    /// be read. Empty before the journey, and after it.
    Optional<WeekFacts> opensOn() {
        if (journey.isOver() || weeks.isEmpty()) {
            return Optional.empty();
        }
        WeekFacts now = weeks.getLast();
        return Optional.of(now)
                .filter(week -> week.asks().isEmpty())
                .flatMap(week -> week(week.number() - 1))
                .filter(over -> over.takeaway() == null && !over.asks().isEmpty())
                .or(() -> Optional.of(now));
    }

    /// The weeks before a week.
    List<WeekFacts> before(int number) {
        return weeks.stream().filter(week -> week.number() < number).toList();
    }

    /// A week that has begun, with the words of its asks.
    public Optional<WeekFacts> told(Tx tx, UUID person, int number) {
        return week(number).map(week -> {
            List<UUID> ids = week.asks().stream().map(ask -> ask.ask().id()).toList();
            return week.with(
                    Asks.told(tx, person, ids).stream().map(VersionedAsk::whole).toList());
        });
    }

    /// What Asked tells of a week, from its facts as they are now.
    ///
    /// @param told with the words of its asks
    public Prose draft(Words words, WeekFacts told) {
        return DraftText.of(words, told, before(told.number()));
    }

    /// The best no of each week that has one.
    List<UUID> bestNoes() {
        return weeks.stream()
                .flatMap(week -> Stream.ofNullable(week.takeaway()))
                .flatMap(takeaway -> Stream.ofNullable(takeaway.bestNo()))
                .toList();
    }

    UUID id() {
        return journey.journey().id();
    }

    /// These asks with their words, by id.
    static Map<UUID, WholeAsk> told(Tx tx, UUID person, Collection<UUID> wanted) {
        Map<UUID, WholeAsk> told = new HashMap<>();
        Asks.told(tx, person, wanted)
                .forEach(kept -> told.put(kept.ask().value().id(), kept.whole()));
        return told;
    }
}
