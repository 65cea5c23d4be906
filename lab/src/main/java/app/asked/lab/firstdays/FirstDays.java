package app.asked.lab.firstdays;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.InTheWay;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.next.Marks;
import app.asked.core.next.MyDays;
import app.asked.core.next.Next;
import app.asked.core.next.estimate.Tuning;
import app.asked.core.next.planner.Planner;
import app.asked.core.next.planner.PlannerState;
import app.asked.core.time.Moment;
import app.asked.core.words.Chosen;
import app.asked.core.words.Scale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What leads on each of the first seven days, for people who take it every day and go ahead as far as they dare. A no
/// comes where the library has it more likely than not.
public final class FirstDays {
    private static final int DAYS = 7;
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final UUID JOURNEY = new UUID(0, 0);

    private final List<Challenge> challenges;

    public FirstDays(List<Challenge> challenges) {
        this.challenges = List.copyOf(challenges);
    }

    /// A day of somebody's.
    ///
    /// @param hid how many ideas they hid before
    /// @param leads the title of what leads, or nothing
    /// @param came what they did
    public record Day(String who, int hid, int day, String leads, String came) {}

    public List<Day> days() {
        return Persona.all().stream().flatMap(who -> week(who).stream()).toList();
    }

    private List<Day> week(Persona who) {
        Set<ChallengeId> hidden =
                challenges.stream().filter(who.hides()).map(Challenge::id).collect(Collectors.toSet());
        PlannerState learned = PlannerState.nothing(challenges, Tuning.DEFAULT);
        List<Day> days = new ArrayList<>();
        for (int day = 1; day <= DAYS; day++) {
            Next next = Planner.next(
                    learned,
                    challenges,
                    new Marks(Set.of(), hidden),
                    MyDays.NONE,
                    who.wish(),
                    FIRST.plusDays(day - 1L));
            if (next.offered().isEmpty()) {
                days.add(new Day(who.name(), hidden.size(), day, "", "rested"));
                continue;
            }
            WholeAsk ask = ask(who, day, next);
            learned.learn(ask);
            days.add(new Day(
                    who.name(),
                    hidden.size(),
                    day,
                    next.offered().getFirst().title().text(),
                    came(ask)));
        }
        return days;
    }

    private WholeAsk ask(Persona who, int day, Next next) {
        Next.Offered leads = next.offered().getFirst();
        Challenge challenge = challenges.stream()
                .filter(one -> one.id().equals(leads.challenge()))
                .findFirst()
                .orElseThrow();
        int fear = Math.clamp(challenge.difficultyOf(leads.version()).value() + who.above(), 0, 100);
        Moment when = Moment.of(FIRST.plusDays(day - 1L).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Ask ask = new Ask(
                new UUID(1, day),
                JOURNEY,
                challenge.id(),
                leads.version(),
                null,
                null,
                null,
                when,
                List.of(),
                next.withAnother().stream().map(Next.Offered::challenge).toList(),
                null,
                null);
        return fear > who.dares()
                ? new WholeAsk(ask, null, null, backedOut(when), null, List.of())
                : new WholeAsk(ask, null, answer(challenge, when, fear), null, null, List.of());
    }

    private static BackedOut backedOut(Moment when) {
        return new BackedOut(when, Set.of(InTheWay.FEAR_TOO_BIG), null, null, Chosen.none());
    }

    private static Answer answer(Challenge challenge, Moment when, int fear) {
        return new Answer(
                when,
                null,
                challenge.chanceOfNo().value().value() > 50 ? Outcome.NO : Outcome.YES,
                Set.of(),
                new Scale(fear),
                null,
                Chosen.none(),
                Chosen.none(),
                null,
                null,
                Set.of(),
                Set.of(),
                false,
                null,
                null,
                null);
    }

    private static String came(WholeAsk ask) {
        Answer answer = ask.answer();
        return answer == null || answer.fear() == null
                ? "backed out"
                : answer.answer().key() + ", fear " + answer.fear().value();
    }
}
