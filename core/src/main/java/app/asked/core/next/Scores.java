package app.asked.core.next;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Need;
import app.asked.core.challenge.Version;
import app.asked.core.words.Chance;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The points that speak for a challenge today.
///
/// | ground | points |
/// | --- | --- |
/// | edge | `60 · e^(−½ ((fear − target) / 12)²)` |
/// | noes | 10 where its chance of a no is the one wished for, or even; 1 fewer for each 10 per cent off |
/// | variety | 15, and 5 fewer for each of the last three challenges that was of its domain |
/// | fresh | 10, or the days since it was asked where they are fewer |
/// | favourite | 10 |
/// | at hand | 5 where it needs no money and no opening hours and is fine in any place; 40 in the first three asks |
record Scores(Past past, Marks marks, Wish wish, Aim aim, LocalDate today) {
    private static final int EDGE = 60;
    private static final double WIDTH = 12;
    private static final int NOES = 10;
    private static final Chance EVEN = new Chance(50);
    private static final int VARIETY = 5;
    private static final int FRESH = 10;
    private static final int FAVOURITE = 10;
    private static final int AT_HAND = 5;
    private static final int AT_HAND_FIRST = 40;
    private static final Set<Need> NOT_AT_HAND = Set.of(Need.MONEY, Need.OPEN_HOURS);

    Candidate candidate(Challenge challenge, Version version) {
        double fear = past.fears().of(challenge, version);
        Next.ChanceOfNo chanceOfNo = Noes.chance(challenge, past.answersTo(challenge));
        LocalDate used = past.lastUsed(challenge.domain());
        return new Candidate(
                challenge,
                version,
                fear,
                used == null ? LocalDate.MIN : used,
                chanceOfNo,
                terms(challenge, fear, chanceOfNo));
    }

    private List<Next.Term> terms(Challenge challenge, double fear, Next.ChanceOfNo chanceOfNo) {
        return Stream.of(
                        new Next.Term(Next.Ground.EDGE, edge(fear)),
                        new Next.Term(Next.Ground.NOES, noes(chanceOfNo)),
                        new Next.Term(Next.Ground.VARIETY, VARIETY * (3 - past.lately(challenge.domain()))),
                        new Next.Term(Next.Ground.FRESH, fresh(past.lastAsked(challenge))),
                        new Next.Term(
                                Next.Ground.FAVOURITE, marks.favourite().contains(challenge.id()) ? FAVOURITE : 0),
                        new Next.Term(Next.Ground.AT_HAND, atHand(challenge)))
                .filter(term -> term.points() != 0)
                .toList();
    }

    private int edge(double fear) {
        double off = (fear - aim.target()) / WIDTH;
        return (int) Math.round(EDGE * StrictMath.exp(-.5 * off * off));
    }

    private int noes(Next.ChanceOfNo chanceOfNo) {
        Chance wished = wish.noes() == null ? EVEN : wish.noes();
        return NOES - Math.round(NOES * Math.abs(chanceOfNo.value() - wished.value()) / 100f);
    }

    private int fresh(@Nullable LocalDate asked) {
        return asked == null ? FRESH : Math.clamp(ChronoUnit.DAYS.between(asked, today), 0, FRESH);
    }

    private int atHand(Challenge challenge) {
        if (challenge.dependsOnPlace() || !Collections.disjoint(challenge.needs(), NOT_AT_HAND)) {
            return 0;
        }
        return past.isBeginning() ? AT_HAND_FIRST : AT_HAND;
    }
}
