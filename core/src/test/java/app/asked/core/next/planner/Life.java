package app.asked.core.next.planner;

import app.asked.core.ask.InTheWay;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Version;
import app.asked.core.journey.Energy;
import app.asked.core.journey.Going;
import app.asked.core.journey.Rest;
import app.asked.core.journey.Takeaway;
import app.asked.core.next.ChoiceFacts;
import app.asked.core.next.Marks;
import app.asked.core.next.MyDays;
import app.asked.core.next.Next;
import app.asked.core.next.Rating;
import app.asked.core.next.Wish;
import app.asked.core.testkit.AskSketch;
import app.asked.core.testkit.Cast;
import app.asked.core.time.Moment;
import app.asked.core.words.Scale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A person of the cast on the street of the tests, and what they write day by day.
final class Life {
    private final List<Challenge> library;
    private final List<WholeAsk> asks = new ArrayList<>();
    private final List<Rating> ratings = new ArrayList<>();
    private final List<Energy> energies = new ArrayList<>();
    private final List<Rest> rests = new ArrayList<>();
    private final List<Takeaway> takeaways = new ArrayList<>();
    private Marks marks = Marks.NONE;
    private MyDays days = MyDays.NONE;
    private LocalDate today = Cast.STARTS;
    private int written;
    private Way way = Way.LADDER;

    Life(List<Challenge> library) {
        this.library = library;
    }

    /// Maya starts out: nothing is known of her.
    static Life maya() {
        return new Life(Street.library());
    }

    /// Tomas is on a long plateau: sixty asks at 40, everything feels as it is, every ask is made.
    static Life tomas() {
        Life tomas = new Life(Street.library());
        Domain[] domains = Domain.values();
        for (int ask = 0; ask < 60; ask++) {
            tomas.made(Street.id(domains[ask % domains.length], 40), outcome(ask), 45, 40)
                    .later(2);
        }
        return tomas;
    }

    /// Noor returns after a gap: three good weeks, then nothing for two months.
    static Life noor() {
        Life noor = new Life(Street.library());
        for (int ask = 0; ask < 9; ask++) {
            noor.made(Street.id(Domain.STRANGERS, 20 + 4 * ask), outcome(ask), 50, 40)
                    .later(2);
        }
        return noor.later(60);
    }

    private static Outcome outcome(int ask) {
        return ask % 2 == 0 ? Outcome.NO : Outcome.YES;
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

    Life telling(MyDays told) {
        days = told;
        return this;
    }

    Life made(ChallengeId challenge, Outcome outcome, int forecast, int felt) {
        return write(ask(challenge).fearing(forecast).felt(felt).hears(outcome));
    }

    /// Chosen over one that stood beside it.
    Life madeBeside(ChallengeId challenge, ChallengeId passed) {
        return write(ask(challenge).chosenFrom(passed).fearing(20).felt(20).hears(Outcome.YES));
    }

    Life stung(ChallengeId challenge, int sting) {
        return write(ask(challenge).fearing(40).felt(40).hears(Outcome.NO).stung(sting));
    }

    Life turnedBack(ChallengeId challenge, int forecast) {
        return write(ask(challenge).fearing(forecast).turnsBackFor(InTheWay.FEAR_TOO_BIG));
    }

    Life turnedBackFor(ChallengeId challenge, InTheWay... why) {
        return write(ask(challenge).turnsBackFor(why));
    }

    Life harmed(ChallengeId challenge) {
        return write(ask(challenge).isHarmed());
    }

    /// Harmed by someone beside the one who was asked.
    Life harmedWith(ChallengeId challenge, Outcome outcome, int forecast, int felt) {
        return write(ask(challenge).fearing(forecast).felt(felt).hears(outcome).isHarmed());
    }

    Life rated(ChallengeId challenge, int fear, Rating.Use use) {
        ratings.add(new Rating(Cast.newId(), now(), challenge, Version.AS_IS, new Scale(fear), null, use));
        return this;
    }

    Life energy(int energy) {
        energies.add(new Energy(today, new Scale(energy)));
        return this;
    }

    Life rests() {
        rests.add(new Rest(Cast.newId(), today, Cast.HOME, null));
        return this;
    }

    Life going(Going going) {
        takeaways.add(new Takeaway(new UUID(0, 1), 1, null, null, null, null, going, null, false, now()));
        return this;
    }

    ChoiceFacts facts() {
        return new ChoiceFacts(library, marks, days, asks, ratings, energies, rests, takeaways);
    }

    Next next() {
        return next(Wish.NONE);
    }

    Next next(Wish wish) {
        return way.next(facts(), wish, today);
    }

    Life by(Way chosen) {
        way = chosen;
        return this;
    }

    private Life write(AskSketch ask) {
        asks.add(ask.whole());
        return this;
    }

    private AskSketch ask(ChallengeId challenge) {
        return new AskSketch(minute(), challenge.value());
    }

    private Moment now() {
        return Moment.of(minute().atZone(Cast.HOME).toInstant(), Cast.HOME);
    }

    /// Each thing written is a minute later than the one before.
    private LocalDateTime minute() {
        return today.atTime(9, 0).plusMinutes(written++ % 600);
    }
}
