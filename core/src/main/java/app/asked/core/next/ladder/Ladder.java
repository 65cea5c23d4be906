package app.asked.core.next.ladder;

import app.asked.core.next.ChoiceFacts;
import app.asked.core.next.Next;
import app.asked.core.next.Wish;
import app.asked.core.next.candidate.Aim;
import app.asked.core.next.candidate.Candidate;
import app.asked.core.next.candidate.ChoiceContext;
import app.asked.core.next.candidate.Shortlist;
import app.asked.core.next.estimate.Tuning;
import app.asked.core.next.history.DayRecords;
import app.asked.core.next.history.Footing;
import app.asked.core.next.history.History;
import java.time.LocalDate;
import java.util.List;

/// A plain ladder: it offers the challenges whose expected fear is nearest to the one aimed at, and goes up as the edge
/// goes up. It is what the planner is measured against.
///
/// 1. `LadderState` walks the asks and ratings once: `Fears` corrects each difficulty by the person's own fears and
///    forecasts, `Edge` follows what they go ahead with.
/// 2. `Footing` says how much is right today, `Aim` what that means in fear, and how far is too far.
/// 3. `Barred` takes out what is never offered, `LadderScore` weighs the rest, and the best of each domain is offered.
///
/// Its constants are chosen, not measured.
public final class Ladder {
    private static final Tuning.Guard GUARD = Tuning.Guard.DEFAULT;

    private Ladder() {}

    public static Next next(ChoiceFacts facts, Wish wish, LocalDate today) {
        LadderState climbed = LadderState.of(facts);
        History past = climbed.past();
        Edge edge = climbed.edge();
        Footing footing = Footing.on(today, DayRecords.of(facts), past, false);
        double usual = edge.fearFor(wish.pace().doing());
        double gentle = edge.fearFor(Wish.Pace.GENTLE.doing());
        Aim aim = Aim.of(footing.load(), edge.value(), usual, gentle, past, GUARD);
        ChoiceContext setting =
                new ChoiceContext(today, wish, facts.marks(), facts.days(), past, footing, aim, edge.value());
        return setting.say(edge.range(), facts.challenges(), choose(facts, climbed, setting));
    }

    private static List<Candidate> choose(ChoiceFacts facts, LadderState climbed, ChoiceContext setting) {
        if (setting.footing().load() == Footing.Load.NOTHING) {
            return List.of();
        }
        return Shortlist.of(setting.open(facts.challenges()), new LadderScore(climbed, setting), setting);
    }
}
