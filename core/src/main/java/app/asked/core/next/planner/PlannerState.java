package app.asked.core.next.planner;

import app.asked.core.ask.CheckIn;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Version;
import app.asked.core.journey.Energy;
import app.asked.core.journey.Rest;
import app.asked.core.journey.Takeaway;
import app.asked.core.next.ChoiceFacts;
import app.asked.core.next.Marks;
import app.asked.core.next.MyDays;
import app.asked.core.next.Rating;
import app.asked.core.next.Wish;
import app.asked.core.next.candidate.Aim;
import app.asked.core.next.candidate.Candidate;
import app.asked.core.next.candidate.ChoiceContext;
import app.asked.core.next.estimate.ChanceOfNoFilter;
import app.asked.core.next.estimate.EdgeFilter;
import app.asked.core.next.estimate.Fatigue;
import app.asked.core.next.estimate.FearFilter;
import app.asked.core.next.estimate.Surprises;
import app.asked.core.next.estimate.Tuning;
import app.asked.core.next.history.Aftermath;
import app.asked.core.next.history.AskEvent;
import app.asked.core.next.history.DayRecords;
import app.asked.core.next.history.Event;
import app.asked.core.next.history.Footing;
import app.asked.core.next.history.History;
import app.asked.core.words.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the planner learned of a person: a fold over facts in time. It can be made anew from the facts at any time, so
/// it is never stored; an edit or a deletion is a fold over other facts.
///
/// Whoever makes one owns it: it learns in one thread, in time order. One that learns no more may be read by many.
public final class PlannerState {
    /// Of a challenge without its words, and of something that happened, with what leads to it.
    private static final int CHALLENGE_BYTES = 500;
    private static final int EVENT_BYTES = 320;

    private final Tuning tuning;
    private final List<Challenge> challenges;
    private final Map<ChallengeId, Challenge> known;
    private final Marks marks;
    private final MyDays days;
    private final History past = new History();
    private final FearFilter fear;
    private final Surprises surprises = Surprises.none();
    private final EdgeFilter edge;
    private final ChanceOfNoFilter no;
    private final Fatigue fatigue;
    private final List<Energy> energies = new ArrayList<>();
    private final List<Rest> rests = new ArrayList<>();
    private final List<Takeaway> takeaways = new ArrayList<>();

    private PlannerState(List<Challenge> challenges, Marks marks, MyDays days, Tuning tuning) {
        this.tuning = tuning;
        this.challenges = List.copyOf(challenges);
        this.marks = marks;
        this.days = days;
        known = challenges.stream().collect(Collectors.toMap(Challenge::id, Function.identity(), (one, _) -> one));
        fear = new FearFilter(tuning.fear());
        edge = new EdgeFilter(tuning.edge());
        no = new ChanceOfNoFilter(tuning.no());
        fatigue = new Fatigue(tuning.fatigue());
    }

    public static PlannerState from(ChoiceFacts facts) {
        return from(facts, Tuning.DEFAULT);
    }

    public static PlannerState from(ChoiceFacts facts, Tuning tuning) {
        PlannerState learned = new PlannerState(facts.challenges(), facts.marks(), facts.days(), tuning);
        Event.of(facts, learned.known).forEach(learned::learn);
        learned.energies.addAll(facts.energies());
        learned.rests.addAll(facts.rests());
        learned.takeaways.addAll(facts.takeaways());
        return learned;
    }

    /// Nothing yet, of somebody new.
    public static PlannerState nothing(List<Challenge> challenges, Tuning tuning) {
        return new PlannerState(challenges, Marks.NONE, MyDays.NONE, tuning);
    }

    /// An ask with all that was written to it; none before those learned already.
    public void learn(WholeAsk whole) {
        learn(AskEvent.of(whole, known));
        Aftermath.of(List.of(whole)).sorted(Event.IN_TIME).forEach(this::learn);
    }

    /// How an ask that was learned before sits later.
    public void learn(WholeAsk whole, CheckIn later) {
        learn(Aftermath.of(whole, later));
    }

    public void learn(Rating rating) {
        if (rating.use() == Rating.Use.NEXT) {
            learn(AskEvent.of(rating, known));
        }
    }

    public void learn(Energy energy) {
        energies.add(energy);
    }

    public void learn(Rest rest) {
        rests.add(rest);
    }

    public void learn(Takeaway takeaway) {
        takeaways.add(takeaway);
    }

    /// About how much memory this takes.
    public int bytes() {
        int events = past.seen().size() + energies.size() + rests.size() + takeaways.size();
        return fear.bytes() + CHALLENGE_BYTES * challenges.size() + EVENT_BYTES * events;
    }

    private void learn(Event event) {
        switch (event) {
            case AskEvent one -> learn(one);
            case Aftermath later -> learn(later);
        }
    }

    private void learn(AskEvent one) {
        LocalDate day = one.when().day();
        seeSurprise(one, day);
        FearFilter.Expected expected = forecast(one, day);
        boolean went = one.what() == AskEvent.What.WENT_AHEAD;
        if (expected != null && !one.high() && (went || one.what() == AskEvent.What.TURNED_BACK)) {
            edge.learn(expected, fatigue.weight(day), went, day);
        }
        Double shown = felt(one, expected, day);
        if (went && shown != null) {
            fatigue.asked(shown, one.sting(), day);
        }
        if (went
                && one.challenge() != null
                && one.answer() != null
                && one.answer().isReply()) {
            no.learn(one.challenge(), one.answer().isNo());
        }
        past.add(one, shown);
    }

    /// How far a fear lay from what was shown of it before its forecast.
    private void seeSurprise(AskEvent one, LocalDate day) {
        if (one.challenge() != null && one.felt() != null && one.what() == AskEvent.What.WENT_AHEAD) {
            FearFilter.Expected expected = fear.of(one.challenge(), one.version(), day);
            surprises.came(one.felt().value(), expected.fear(), deviation(expected));
        }
    }

    /// What was to be expected when the person went ahead or turned back: their forecast is known by then.
    private FearFilter.@Nullable Expected forecast(AskEvent one, LocalDate day) {
        Challenge challenge = one.challenge();
        if (challenge == null) {
            return one.forecast() == null
                    ? null
                    : new FearFilter.Expected(fear.unbiased(one.forecast()), fear.feltVariance());
        }
        if (one.forecast() != null && one.what() != AskEvent.What.HARMED) {
            fear.forecast(challenge, one.version(), one.forecast(), day);
        }
        return fear.of(challenge, one.version(), day);
    }

    /// The fear that was felt or, where nobody wrote it down, expected.
    private @Nullable Double felt(AskEvent one, FearFilter.@Nullable Expected expected, LocalDate day) {
        if (one.felt() == null) {
            return expected == null ? null : Double.valueOf(expected.fear());
        }
        if (one.challenge() != null && one.what() != AskEvent.What.HARMED) {
            fear.felt(one.challenge(), one.version(), one.felt(), day);
        }
        return (double) one.felt().value();
    }

    private void learn(Aftermath later) {
        if (later.settled() != null) {
            if (later.settled()) {
                fatigue.behindAfter(later.minutes());
            } else {
                fatigue.notYetAfter(later.minutes());
            }
        }
        past.add(later);
    }

    FearFilter.Expected fear(Challenge challenge, Version version, LocalDate day) {
        return fear.of(challenge, version, day);
    }

    /// The standard deviation of a single fear around what is expected.
    double deviation(FearFilter.Expected expected) {
        return StrictMath.sqrt(expected.variance() + fear.feltVariance());
    }

    /// How likely a no is, in per cent.
    int no(Challenge challenge) {
        return no.percent(challenge);
    }

    Candidate.Outlook outlook(Challenge challenge, FearFilter.Expected expected, double tired, LocalDate day) {
        return new Candidate.Outlook(
                edge.doing(expected, tired, day),
                no.told(challenge, past.answersTo(challenge)),
                Range.around(expected.fear() + surprises.lean(), deviation(expected) * surprises.width()));
    }

    /// What fatigue takes from the logit of going ahead.
    double tired(LocalDate day) {
        return fatigue.weight(day);
    }

    Marks marks() {
        return marks;
    }

    MyDays days() {
        return days;
    }

    List<Challenge> challenges() {
        return challenges;
    }

    /// A wish for noes waits where today is lighter than usual, for whatever reason.
    ChoiceContext setting(Marks marks, MyDays days, Wish wish, LocalDate today) {
        DayRecords records = new DayRecords(energies, rests, takeaways);
        Footing footing = Footing.on(today, records, past, fatigue.isWornOut(today));
        double tired = fatigue.weight(today);
        double usual = edge.fearFor(tuning.aims().of(wish.pace()), tired);
        double gentle = edge.fearFor(tuning.aims().gentle(), tired);
        Aim aim = Aim.of(footing.load(), edge.value(), usual, gentle, past, tuning.guard());
        ChoiceContext usually = new ChoiceContext(today, wish, marks, days, past, footing, aim, edge.value());
        return footing.load() == Footing.Load.USUAL ? usually : usually.withoutNoes();
    }

    Range edge(LocalDate day) {
        return edge.range(day);
    }

    Tuning tuning() {
        return tuning;
    }
}
