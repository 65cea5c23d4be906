package app.asked.core.next.ladder;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Version;
import app.asked.core.next.Next;
import app.asked.core.next.candidate.Candidate;
import app.asked.core.next.candidate.ChoiceContext;
import app.asked.core.next.candidate.Weighing;
import app.asked.core.next.history.History;
import app.asked.core.words.Chance;
import app.asked.core.words.Range;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The points that speak for a challenge today, as the ladder sees it.
///
/// | ground | points |
/// | --- | --- |
/// | edge | `60 · e^(−½ ((fear − target) / 12)²)` |
/// | noes | 10 where its chance of a no is the one wished for, or even; 1 fewer for each 10 per cent off |
/// | variety | 15, and 5 fewer for each of the last three challenges that was of its domain |
/// | fresh | 10, or the days since it was asked where they are fewer |
/// | favourite | 10 |
/// | at hand | 5 where it needs no money and no opening hours and is fine in any place; 40 in the first three asks |
record LadderScore(LadderState climbed, ChoiceContext setting) implements Weighing {
    private static final int EDGE = 60;
    private static final double WIDTH = 12;
    private static final int NOES = 10;
    private static final Chance EVEN = new Chance(50);
    private static final int VARIETY = 5;
    private static final int FRESH = 10;
    private static final int FAVOURITE = 10;
    private static final int AT_HAND = 5;
    private static final int AT_HAND_FIRST = 40;

    @Override
    public double fear(Challenge challenge, Version version) {
        return climbed.fears().of(challenge, version);
    }

    @Override
    public Candidate candidate(Challenge challenge, Version version) {
        double fear = fear(challenge, version);
        Next.ChanceOfNo chanceOfNo = Noes.chance(challenge, setting.past().answersTo(challenge));
        return new Candidate(
                challenge,
                version,
                fear,
                setting.past().lastUsed(challenge.domain()),
                terms(challenge, fear, chanceOfNo),
                () -> new Candidate.Outlook(
                        climbed.edge().doing(fear),
                        chanceOfNo,
                        Range.around(fear, climbed.fears().deviation(challenge))));
    }

    private List<Next.Term> terms(Challenge challenge, double fear, Next.ChanceOfNo chanceOfNo) {
        return List.of(
                new Next.Term(Next.Ground.EDGE, edge(fear)),
                new Next.Term(Next.Ground.NOES, noes(chanceOfNo)),
                new Next.Term(Next.Ground.VARIETY, VARIETY * (3 - lately(challenge))),
                new Next.Term(Next.Ground.FRESH, fresh(setting.past().asked(challenge))),
                new Next.Term(Next.Ground.FAVOURITE, setting.isFavourite(challenge) ? FAVOURITE : 0),
                new Next.Term(Next.Ground.AT_HAND, atHand(challenge)));
    }

    private int edge(double fear) {
        double off = (fear - setting.aim().target()) / WIDTH;
        return (int) Math.round(EDGE * StrictMath.exp(-.5 * off * off));
    }

    private int noes(Next.ChanceOfNo chanceOfNo) {
        Chance noes = setting.wish().noes();
        Chance wished = noes == null ? EVEN : noes;
        return NOES - Math.round(NOES * Math.abs(chanceOfNo.value() - wished.value()) / 100f);
    }

    /// How many of the last three challenges were of its domain.
    private int lately(Challenge challenge) {
        return (int) setting.past().last().stream()
                .filter(one -> one.domain() == challenge.domain())
                .count();
    }

    private int fresh(History.@Nullable Asked asked) {
        if (asked == null) {
            return FRESH;
        }
        LocalDate today = setting.today();
        return Math.clamp(ChronoUnit.DAYS.between(asked.lastly(), today), 0, FRESH);
    }

    private int atHand(Challenge challenge) {
        if (!ChoiceContext.isAtHand(challenge)) {
            return 0;
        }
        return setting.past().isBeginning() ? AT_HAND_FIRST : AT_HAND;
    }
}
