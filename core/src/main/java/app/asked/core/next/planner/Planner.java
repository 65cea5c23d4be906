package app.asked.core.next.planner;

import app.asked.core.challenge.Challenge;
import app.asked.core.next.ChoiceFacts;
import app.asked.core.next.Marks;
import app.asked.core.next.MyDays;
import app.asked.core.next.Next;
import app.asked.core.next.Wish;
import app.asked.core.next.candidate.Candidate;
import app.asked.core.next.candidate.ChoiceContext;
import app.asked.core.next.candidate.Shortlist;
import app.asked.core.next.history.Footing;
import java.time.LocalDate;
import java.util.List;

/// Chooses what is next: close to this person's edge, never beyond what they have done, and telling something.
///
/// 1. `PlannerState` folds everything that happened, in time: `FearFilter` learns how much each challenge frightens,
///    `EdgeFilter` what the person goes ahead with, `ChanceOfNoFilter` how likely a no is, `Fatigue` how tired asking
///    makes them.
/// 2. `Footing` says how much is right today, `Aim` what that means in fear, and how far is too far.
/// 3. `Barred` takes out what is never offered, `PlannerScore` weighs the rest, and `Shortlist` takes the best, from
///    several domains.
///
/// What is written in words plays no part, and nothing is drawn by lot. Every constant is in `Tuning`.
public final class Planner {
    private Planner() {}

    public static Next next(ChoiceFacts facts, Wish wish, LocalDate today) {
        return next(PlannerState.from(facts), wish, today);
    }

    public static Next next(PlannerState learned, Wish wish, LocalDate today) {
        return next(learned, learned.challenges(), learned.marks(), learned.days(), wish, today);
    }

    /// With what was learned before.
    ///
    /// @param challenges that may be offered
    public static Next next(
            PlannerState learned, List<Challenge> challenges, Marks marks, MyDays days, Wish wish, LocalDate today) {
        ChoiceContext setting = learned.setting(marks, days, wish, today);
        return setting.say(learned.edge(today), challenges, choose(learned, challenges, setting));
    }

    private static List<Candidate> choose(PlannerState learned, List<Challenge> challenges, ChoiceContext setting) {
        if (setting.footing().load() == Footing.Load.NOTHING) {
            return List.of();
        }
        if (setting.wish().noes() == null) {
            return weigh(learned, challenges, setting);
        }
        double most = mostFear(weigh(learned, challenges, setting.withoutNoes()));
        return weigh(learned, challenges, setting.within(most));
    }

    /// A wish for noes is met with no more fear than there would be without it.
    private static double mostFear(List<Candidate> chosen) {
        return chosen.stream()
                .limit(Shortlist.OFFERED)
                .mapToDouble(Candidate::fear)
                .max()
                .orElse(0);
    }

    private static List<Candidate> weigh(PlannerState learned, List<Challenge> challenges, ChoiceContext setting) {
        return Shortlist.of(setting.open(challenges), new PlannerScore(learned, setting), setting);
    }
}
