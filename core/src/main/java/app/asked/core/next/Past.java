package app.asked.core.next;

import app.asked.core.ask.Outcome;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Domain;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A person's asks and ratings, walked once from the oldest to the newest, and what they teach.
final class Past {
    /// How many asks back the highest fear counts for how far to reach.
    private static final int REACH_BACK = 10;

    private static final int LAST_DOMAINS = 3;
    private static final int FIRST = 3;
    private static final Next.Own NO_ANSWERS = new Next.Own(0, 0);

    private final List<Seen> seen;
    private final List<Seen> tries;
    private final Fears fears = new Fears();
    private final Edge edge = new Edge();
    private final Deque<Double> lastFears = new ArrayDeque<>();
    private final Deque<Domain> lastDomains = new ArrayDeque<>();
    private final Map<ChallengeId, LocalDate> asked = new HashMap<>();
    private final Map<Domain, LocalDate> used = new EnumMap<>(Domain.class);
    private final Map<ChallengeId, Next.Own> answers = new HashMap<>();

    Past(Facts facts) {
        Map<ChallengeId, Challenge> known = facts.challenges().stream()
                .collect(Collectors.toMap(Challenge::id, Function.identity(), (one, _) -> one));
        seen = Stream.concat(
                        facts.asks().stream().map(ask -> Seen.of(ask, known)),
                        facts.ratings().stream()
                                .filter(rating -> rating.use() == Rating.Use.NEXT)
                                .map(rating -> Seen.of(rating, known)))
                .sorted(Seen.IN_TIME)
                .toList();
        tries = seen.reversed().stream().filter(Seen::isTry).toList();
        seen.forEach(this::learn);
    }

    private void learn(Seen one) {
        Double fear = fearOf(one);
        boolean went = one.what() == Seen.What.WENT_AHEAD;
        if (fear != null && !one.high() && (went || one.what() == Seen.What.TURNED_BACK)) {
            edge.learn(fear, went);
        }
        if (fear != null && !one.high() && went) {
            keep(lastFears, fear, REACH_BACK);
        }
        if (one.what() != Seen.What.HARMED) {
            fears.learn(one);
        }
        if (one.challenge() != null && one.what() != Seen.What.RATED) {
            remember(one, one.challenge());
        }
    }

    /// The fear shown, or else the one expected before it.
    private @Nullable Double fearOf(Seen one) {
        Double shown = fears.shown(one);
        return shown == null && one.challenge() != null
                ? Double.valueOf(fears.of(one.challenge(), one.version()))
                : shown;
    }

    private void remember(Seen one, Challenge challenge) {
        LocalDate day = one.when().day();
        LocalDate before = asked.put(challenge.id(), day);
        if (!day.equals(before)) {
            keep(lastDomains, challenge.domain(), LAST_DOMAINS);
        }
        used.put(challenge.domain(), day);
        answers.merge(
                challenge.id(), own(one.answer()), (a, b) -> new Next.Own(a.noes() + b.noes(), a.asks() + b.asks()));
    }

    private static Next.Own own(@Nullable Outcome answer) {
        return switch (answer) {
            case null -> NO_ANSWERS;
            case WAITING, NO_REPLY -> NO_ANSWERS;
            case YES, ANOTHER_OFFER -> new Next.Own(0, 1);
            case NO, SOFT_NO -> new Next.Own(1, 1);
        };
    }

    private static <T> void keep(Deque<T> last, T newest, int most) {
        last.addLast(newest);
        if (last.size() > most) {
            last.removeFirst();
        }
    }

    /// From the oldest to the newest.
    List<Seen> seen() {
        return seen;
    }

    Fears fears() {
        return fears;
    }

    Edge edge() {
        return edge;
    }

    /// The highest fear of the last asks that were made, high distress aside; that of a beginner at least.
    double reached() {
        return lastFears.stream().reduce(Edge.START, Math::max);
    }

    /// Asks that were made or backed out of, newest first.
    List<Seen> tries() {
        return tries;
    }

    /// Whether this is one of the first three asks.
    boolean isBeginning() {
        return tries.size() < FIRST;
    }

    int ratings() {
        return (int) seen.stream().filter(one -> one.what() == Seen.What.RATED).count();
    }

    @Nullable
    LocalDate lastAsked(Challenge challenge) {
        return asked.get(challenge.id());
    }

    @Nullable
    LocalDate lastUsed(Domain domain) {
        return used.get(domain);
    }

    /// How many of the last three challenges were of a domain.
    int lately(Domain domain) {
        return (int) lastDomains.stream().filter(domain::equals).count();
    }

    Next.Own answersTo(Challenge challenge) {
        return answers.getOrDefault(challenge.id(), NO_ANSWERS);
    }
}
