package app.asked.core.next;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Version;
import app.asked.core.words.Chance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A plain ladder: it offers the challenges whose expected fear is nearest to the one aimed at, and goes up as the edge
/// goes up.
///
/// 1. `Past` walks the asks and ratings once: `Fears` corrects each difficulty by the person's own fears and forecasts,
///    `Edge` follows what they go ahead with.
/// 2. `Footing` says how much is right today, `Aim` what that means in fear, and how far is too far.
/// 3. `Barred` takes out what is never offered, `Scores` weighs the rest, and the best of each domain is offered.
///
/// Its constants are chosen, not measured.
public final class Ladder {
    private static final int MOST = 3;

    private final Footing footing;
    private final Past past;
    private final Aim aim;
    private final Scores scores;
    private final List<Challenge> open;

    private Ladder(Facts facts, Wish wish, LocalDate today) {
        past = new Past(facts);
        footing = Footing.on(today, facts, past);
        aim = Aim.of(past, footing.load(), wish.pace());
        scores = new Scores(past, facts.marks(), wish, aim, today);
        Barred barred = new Barred(past, facts.marks(), wish, today);
        open = facts.challenges().stream()
                .filter(challenge -> wish.admits(challenge) && !barred.bars(challenge))
                .toList();
    }

    public static Next next(Facts facts, Wish wish, LocalDate today) {
        Ladder ladder = new Ladder(facts, wish, today);
        List<Candidate> chosen = ladder.footing.load() == Footing.Load.NOTHING ? List.of() : ladder.choose();
        return ladder.say(chosen, today);
    }

    /// Challenges as they are; smaller versions too where too few are within reach; where nothing is, the gentlest.
    private List<Candidate> choose() {
        List<Candidate> asIs = candidates(Version.AS_IS);
        List<Candidate> within = new ArrayList<>(within(asIs));
        List<Candidate> all = new ArrayList<>(asIs);
        if (within.size() < MOST) {
            List<Candidate> smaller = candidates(Version.SMALLER);
            within.addAll(within(smaller));
            all.addAll(smaller);
        }
        return within.isEmpty()
                ? spread(all.stream().sorted(Candidate.GENTLEST).toList())
                : spread(within.stream().sorted(Candidate.BEST).toList());
    }

    private List<Candidate> candidates(Version version) {
        return open.stream()
                .filter(challenge -> version == Version.AS_IS || challenge.smaller() != null)
                .map(challenge -> scores.candidate(challenge, version))
                .toList();
    }

    private List<Candidate> within(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.fear() <= aim.most())
                .toList();
    }

    /// The first of each domain, then others, each challenge once.
    private static List<Candidate> spread(List<Candidate> ordered) {
        List<Candidate> spread = new ArrayList<>();
        Set<Domain> domains = EnumSet.noneOf(Domain.class);
        for (Candidate candidate : ordered) {
            if (spread.size() < MOST && domains.add(candidate.challenge().domain())) {
                spread.add(candidate);
            }
        }
        for (Candidate candidate : ordered) {
            if (spread.size() < MOST
                    && spread.stream().noneMatch(one -> one.challenge().equals(candidate.challenge()))) {
                spread.add(candidate);
            }
        }
        return spread;
    }

    private Next say(List<Candidate> chosen, LocalDate today) {
        return new Next(
                today,
                new Next.From(past.tries().size(), past.ratings()),
                past.edge().range(),
                chosen.stream().map(this::offered).toList(),
                chosen.isEmpty() ? null : smaller(chosen.getFirst()),
                footing.easier(),
                footing.rest(),
                footing.care());
    }

    private Next.Offered offered(Candidate candidate) {
        Challenge challenge = candidate.challenge();
        return new Next.Offered(
                challenge.id(),
                candidate.version(),
                challenge.titleOf(candidate.version()),
                past.fears().range(challenge, candidate.version()),
                new Chance((int) Math.round(100 * past.edge().doing(candidate.fear()))),
                candidate.chanceOfNo(),
                Reason.of(candidate, scores, footing.load()),
                candidate.terms());
    }

    private static Next.@Nullable Smaller smaller(Candidate first) {
        Challenge challenge = first.challenge();
        return first.version() == Version.SMALLER || challenge.smaller() == null
                ? null
                : new Next.Smaller(challenge.id(), Version.SMALLER, challenge.titleOf(Version.SMALLER));
    }
}
