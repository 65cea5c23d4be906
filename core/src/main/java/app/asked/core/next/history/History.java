package app.asked.core.next.history;

import app.asked.core.ask.Outcome;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Version;
import app.asked.core.next.Next;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened, added from the oldest to the newest. It learns nothing from it: `LadderState` and `PlannerState` do.
public final class History {
    /// How many asks back the highest fear counts for how far to reach.
    private static final int REACH_BACK = 10;

    private static final int LAST = 3;
    private static final int FIRST = 3;
    /// How many challenges back domains are counted.
    private static final int DOMAINS_BACK = 16;
    private static final Next.Own NO_ANSWERS = new Next.Own(0, 0);

    private final List<AskEvent> seen = new ArrayList<>();
    private final List<AskEvent> tries = new ArrayList<>();
    private final List<Strain> strains = new ArrayList<>();
    private final Deque<Double> lastFears = new ArrayDeque<>();
    private final Deque<Challenge> last = new ArrayDeque<>();
    private final Map<ChallengeId, Asked> asked = new HashMap<>();
    private final RestingIdeas resting = new RestingIdeas();
    private final Deque<Domain> lastDomains = new ArrayDeque<>();
    private final Map<ChallengeId, RatedOn> rated = new HashMap<>();
    private final Map<Domain, LocalDate> used = new EnumMap<>(Domain.class);
    private final Map<ChallengeId, Next.Own> answers = new HashMap<>();
    private final Map<UUID, LocalDate> unsettled = new HashMap<>();
    private final Rarity rarity = new Rarity();
    private TurnedBack turnedBack = TurnedBack.NONE;
    private int ratings;

    /// A challenge that was asked.
    ///
    /// @param days how many days it was asked on
    public record Asked(LocalDate lastly, int days) {}

    private record RatedOn(LocalDate day, Version version) {}

    /// Asks that the person turned back from.
    ///
    /// @param inARow how many asks the person turned back from since they last went ahead
    /// @param fear the lowest fear among them
    public record TurnedBack(int inARow, double fear) {
        static final TurnedBack NONE = new TurnedBack(0, 100);

        TurnedBack and(@Nullable Double another) {
            return new TurnedBack(inARow + 1, another == null ? fear : Math.min(fear, another));
        }

        public boolean again() {
            return inARow >= 2;
        }
    }

    /// Adds what happened next.
    ///
    /// @param fear that it shows or, where it shows none, was to be expected
    public void add(AskEvent one, @Nullable Double fear) {
        seen.add(one);
        if (one.isTry()) {
            tries.add(one);
        }
        Strain.of(one).ifPresent(strains::add);
        switch (one.what()) {
            case WENT_AHEAD -> {
                turnedBack = TurnedBack.NONE;
                if (fear != null && !one.high()) {
                    keep(lastFears, fear, REACH_BACK);
                }
            }
            case TURNED_BACK -> turnedBack = turnedBack.and(fear);
            case RATED -> ratings++;
            case PLANNED, HINDERED, DECLINED, HARMED -> {}
        }
        if (one.challenge() != null) {
            remember(one, one.challenge());
        }
        rarity.add(one);
    }

    public void add(Aftermath later) {
        if (later.high()) {
            strains.add(new Strain(Strain.Kind.DISTRESS, later.when()));
        }
        for (UUID ask : later.asks()) {
            if (Boolean.FALSE.equals(later.settled())) {
                unsettled.put(ask, later.when().day());
            } else if (later.settled() != null) {
                unsettled.remove(ask);
            }
        }
    }

    private void remember(AskEvent one, Challenge challenge) {
        LocalDate day = one.when().day();
        if (one.what() == AskEvent.What.RATED) {
            rated.put(challenge.id(), new RatedOn(day, one.version()));
            return;
        }
        Asked before = asked.get(challenge.id());
        if (before == null || !before.lastly().equals(day)) {
            asked.put(challenge.id(), new Asked(day, before == null ? 1 : before.days() + 1));
            keep(last, challenge, LAST);
            keep(lastDomains, challenge.domain(), DOMAINS_BACK);
        }
        resting.add(one, challenge.id());
        used.put(challenge.domain(), day);
        answers.merge(
                challenge.id(), own(one.answer()), (a, b) -> new Next.Own(a.noes() + b.noes(), a.asks() + b.asks()));
    }

    /// Whether it was asked lately, or passed over often enough.
    public boolean rests(Challenge challenge, LocalDate today) {
        return resting.rests(challenge.id(), today);
    }

    private static Next.Own own(@Nullable Outcome answer) {
        return answer == null || !answer.isReply() ? NO_ANSWERS : new Next.Own(answer.isNo() ? 1 : 0, 1);
    }

    private static <T> void keep(Deque<T> last, T newest, int most) {
        last.addLast(newest);
        if (last.size() > most) {
            last.removeFirst();
        }
    }

    /// From the oldest to the newest.
    public List<AskEvent> seen() {
        return Collections.unmodifiableList(seen);
    }

    /// Asks that were made or backed out of, newest first.
    public List<AskEvent> tries() {
        return Collections.unmodifiableList(tries).reversed();
    }

    List<Strain> strains() {
        return Collections.unmodifiableList(strains);
    }

    /// The highest fear of the last asks that were made, high distress aside; that of a beginner at least.
    public double reached(double beginner) {
        return lastFears.stream().reduce(beginner, Math::max);
    }

    public TurnedBack turnedBack() {
        return turnedBack;
    }

    /// Whether an ask was said to be not over yet, on that day or lately before it, and nothing since.
    boolean isUnsettled(LocalDate day) {
        return unsettled.values().stream().anyMatch(said -> said.isAfter(day.minusDays(3)) && !said.isAfter(day));
    }

    /// Whether this is one of the first three asks.
    public boolean isBeginning() {
        return tries.size() < FIRST;
    }

    public int ratings() {
        return ratings;
    }

    public boolean isRatedOn(LocalDate day, Challenge challenge, Version version) {
        return new RatedOn(day, version).equals(rated.get(challenge.id()));
    }

    @Nullable
    public Asked asked(Challenge challenge) {
        return asked.get(challenge.id());
    }

    @Nullable
    public LocalDate lastUsed(Domain domain) {
        return used.get(domain);
    }

    /// The last three challenges, each counted once a day, the newest last.
    public List<Challenge> last() {
        return List.copyOf(last);
    }

    /// Which part of the last challenges was of this domain, from 0 to 1.
    public double share(Domain domain) {
        return (double) Collections.frequency(lastDomains, domain) / DOMAINS_BACK;
    }

    public Next.Own answersTo(Challenge challenge) {
        return answers.getOrDefault(challenge.id(), NO_ANSWERS);
    }

    public Rarity rarity() {
        return rarity;
    }
}
