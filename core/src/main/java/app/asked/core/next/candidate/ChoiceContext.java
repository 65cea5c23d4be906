package app.asked.core.next.candidate;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Need;
import app.asked.core.next.Marks;
import app.asked.core.next.MyDays;
import app.asked.core.next.Next;
import app.asked.core.next.Wish;
import app.asked.core.next.history.Footing;
import app.asked.core.next.history.History;
import app.asked.core.words.Range;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Where a person stands today and what they wish for: what each way of choosing weighs challenges in.
///
/// @param edge the fear at which they go ahead about nine times in ten
public record ChoiceContext(
        LocalDate today, Wish wish, Marks marks, MyDays days, History past, Footing footing, Aim aim, double edge) {
    private static final Set<Need> NOT_AT_HAND = EnumSet.of(Need.MONEY, Need.OPEN_HOURS, Need.STEPS, Need.CROWD);

    /// Whether it needs no money, no opening hours, no steps and no crowd, and is fine in any place.
    public static boolean isAtHand(Challenge challenge) {
        return !challenge.dependsOnPlace() && Collections.disjoint(challenge.needs(), NOT_AT_HAND);
    }

    /// What may be offered.
    public List<Challenge> open(List<Challenge> challenges) {
        Barred barred = new Barred(past, marks, days, wish, today);
        return challenges.stream()
                .filter(challenge -> wish.admits(challenge) && !barred.bars(challenge))
                .toList();
    }

    /// All but the last are offered, or three where there are no more.
    ///
    /// @param challenges that may be offered
    public Next say(Range edge, List<Challenge> challenges, List<Candidate> chosen) {
        int offered = Math.max(Shortlist.OFFERED, chosen.size() - 1);
        return new Next(
                today,
                new Next.From(past.tries().size(), past.ratings()),
                edge,
                chosen.stream()
                        .limit(offered)
                        .map(candidate -> candidate.offered(this))
                        .toList(),
                chosen.stream()
                        .skip(offered)
                        .findFirst()
                        .map(candidate -> candidate.offered(this))
                        .orElse(null),
                chosen.isEmpty() ? null : chosen.getFirst().smaller(),
                footing.easier(),
                footing.rest(),
                footing.care(),
                footing.load() == Footing.Load.USUAL ? past.rarity().against(wish) : null,
                chosen.isEmpty() && footing.load() != Footing.Load.NOTHING ? nothing(challenges) : null);
    }

    private Next.Nothing nothing(List<Challenge> challenges) {
        Wish anyone = new Wish(wish.pace(), null, null, wish.noes());
        if (with(anyone, marks, days).opens(challenges)) {
            return Next.Nothing.WISH;
        }
        if (with(anyone, marks.withoutHidden(), days).opens(challenges)) {
            return Next.Nothing.HIDDEN;
        }
        return with(anyone, marks.withoutHidden(), MyDays.NONE).opens(challenges)
                ? Next.Nothing.DAYS
                : Next.Nothing.TODAY;
    }

    private boolean opens(List<Challenge> challenges) {
        return !open(challenges).isEmpty();
    }

    private ChoiceContext with(Wish other, Marks apart, MyDays told) {
        return new ChoiceContext(today, other, apart, told, past, footing, aim, edge);
    }

    /// Whether it is only for where too few others are within reach: it rests or, among the first, it asks somebody who
    /// may not be in their days.
    boolean comesLater(Challenge challenge) {
        return rests(challenge) || (past.isBeginning() && !isFavourite(challenge) && !days.hasSurely(challenge));
    }

    /// Whether it was asked lately or passed over often, and the person does not ask for it.
    public boolean rests(Challenge challenge) {
        return !isFavourite(challenge) && past.rests(challenge, today);
    }

    public boolean isFavourite(Challenge challenge) {
        return marks.favourite().contains(challenge.id());
    }

    /// The same, with nothing of more fear.
    public ChoiceContext within(double fear) {
        return new ChoiceContext(today, wish, marks, days, past, footing, aim.within(fear), edge);
    }

    /// The same, with no wish for noes.
    public ChoiceContext withoutNoes() {
        Wish plain = new Wish(wish.pace(), wish.domain(), wish.channel(), null);
        return with(plain, marks, days);
    }
}
