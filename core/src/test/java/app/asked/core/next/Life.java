package app.asked.core.next;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.Harm;
import app.asked.core.ask.InTheWay;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.Safe;
import app.asked.core.ask.Sting;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Version;
import app.asked.core.journey.Energy;
import app.asked.core.journey.Going;
import app.asked.core.journey.Rest;
import app.asked.core.journey.Takeaway;
import app.asked.core.time.Moment;
import app.asked.core.words.Chosen;
import app.asked.core.words.Scale;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person's facts, written day by day from a first Monday on.
final class Life {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final List<Challenge> library;
    private final List<WholeAsk> asks = new ArrayList<>();
    private final List<Rating> ratings = new ArrayList<>();
    private final List<Energy> energies = new ArrayList<>();
    private final List<Rest> rests = new ArrayList<>();
    private final List<Takeaway> takeaways = new ArrayList<>();
    private Marks marks = Marks.NONE;
    private LocalDate today = MONDAY;
    private int written;

    Life(List<Challenge> library) {
        this.library = library;
    }

    LocalDate today() {
        return today;
    }

    Life later(int days) {
        today = today.plusDays(days);
        return this;
    }

    Life marked(Marks given) {
        marks = given;
        return this;
    }

    Life made(ChallengeId challenge, Outcome outcome, @Nullable Integer forecast, @Nullable Integer felt) {
        return made(challenge, outcome, forecast, felt, null);
    }

    Life made(
            ChallengeId challenge,
            Outcome outcome,
            @Nullable Integer forecast,
            @Nullable Integer felt,
            @Nullable Integer sting) {
        Answer answer = new Answer(
                now(),
                null,
                outcome,
                Set.of(),
                scale(felt),
                sting == null ? null : new Sting(scale(sting), null),
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
        return write(new WholeAsk(ask(challenge), forecast(forecast), answer, null, null, List.of()));
    }

    Life turnedBack(ChallengeId challenge, @Nullable Integer forecast, InTheWay... why) {
        BackedOut backedOut = new BackedOut(now(), Set.of(why), null, null, Chosen.none());
        return write(new WholeAsk(ask(challenge), forecast(forecast), null, backedOut, null, List.of()));
    }

    Life harmed(ChallengeId challenge) {
        return write(new WholeAsk(ask(challenge), null, null, null, new Harm(now(), Safe.YES, null), List.of()));
    }

    Life rated(ChallengeId challenge, int fear, Rating.Use use) {
        ratings.add(new Rating(id(), now(), challenge, Version.AS_IS, new Scale(fear), null, use));
        return this;
    }

    Life energy(int energy) {
        energies.add(new Energy(today, new Scale(energy)));
        return this;
    }

    Life rests() {
        rests.add(new Rest(id(), today, ZONE, null));
        return this;
    }

    Life going(Going going) {
        takeaways.add(new Takeaway(new UUID(0, 1), 1, null, null, null, null, going, null, now()));
        return this;
    }

    Facts facts() {
        return new Facts(library, marks, asks, ratings, energies, rests, takeaways);
    }

    Next next() {
        return next(Wish.NONE);
    }

    Next next(Wish wish) {
        return Ladder.next(facts(), wish, today);
    }

    private Life write(WholeAsk ask) {
        asks.add(ask);
        return this;
    }

    private Ask ask(ChallengeId challenge) {
        return new Ask(id(), null, challenge, Version.AS_IS, null, null, null, now(), List.of(), List.of());
    }

    private @Nullable Forecast forecast(@Nullable Integer fear) {
        return fear == null ? null : new Forecast(now(), null, scale(fear), null, null, null, false);
    }

    /// Each thing written is a minute later than the one before.
    private Moment now() {
        return Moment.of(today.atTime(9, 0).plusMinutes(written++).atZone(ZONE).toInstant(), ZONE);
    }

    private UUID id() {
        return new UUID(0x7000, ++written);
    }

    private static @Nullable Scale scale(@Nullable Integer value) {
        return value == null ? null : new Scale(value);
    }
}
