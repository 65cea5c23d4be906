package app.asked.lab.firstdays;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.InTheWay;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Version;
import app.asked.core.next.FirstRatings;
import app.asked.core.next.Marks;
import app.asked.core.next.MyDays;
import app.asked.core.next.Next;
import app.asked.core.next.Rating;
import app.asked.core.next.estimate.Tuning;
import app.asked.core.next.planner.Planner;
import app.asked.core.next.planner.PlannerState;
import app.asked.core.time.Moment;
import app.asked.core.words.Chosen;
import app.asked.core.words.Scale;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
    /// @param shown all that a person may look at, the one that leads first; nothing where rest is
    /// @param came what they did
    public record Day(String who, MyDays told, int day, List<Challenge> shown, String leads, String came) {}

    public List<Day> days() {
        return Persona.all().stream().flatMap(who -> days(who, DAYS).stream()).toList();
    }

    /// The first so many days of one of them.
    List<Day> days(Persona who, int count) {
        PlannerState learned = PlannerState.nothing(challenges, Tuning.DEFAULT);
        if (who.rates()) {
            FirstRatings.of(challenges, Marks.NONE, who.days()).forEach(one -> learned.learn(rating(who, one)));
        }
        List<Day> days = new ArrayList<>();
        for (int day = 1; day <= count; day++) {
            Next next = Planner.next(learned, challenges, Marks.NONE, who.days(), who.wish(), FIRST.plusDays(day - 1L));
            List<Challenge> shown = next.withAnother().stream()
                    .map(offered -> find(offered.challenge()))
                    .toList();
            if (shown.isEmpty()) {
                days.add(new Day(who.name(), who.days(), day, shown, "", "rested"));
                continue;
            }
            WholeAsk ask = ask(who, day, next);
            learned.learn(ask);
            String leads = next.offered().getFirst().title().text();
            days.add(new Day(who.name(), who.days(), day, shown, leads, came(ask)));
        }
        return days;
    }

    private static Rating rating(Persona who, Challenge challenge) {
        Scale fear = new Scale(Math.clamp(challenge.difficulty().value() + who.above(), 0, 100));
        UUID id = UUID.nameUUIDFromBytes(challenge.id().value().getBytes(StandardCharsets.UTF_8));
        return new Rating(id, noon(1), challenge.id(), Version.AS_IS, fear, null, Rating.Use.NEXT);
    }

    private Challenge find(ChallengeId id) {
        return challenges.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Moment noon(int day) {
        return Moment.of(FIRST.plusDays(day - 1L).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private WholeAsk ask(Persona who, int day, Next next) {
        Next.Offered leads = next.offered().getFirst();
        Challenge challenge = find(leads.challenge());
        int fear = Math.clamp(challenge.difficultyOf(leads.version()).value() + who.above(), 0, 100);
        Moment when = noon(day);
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
