package app.asked.bench.core;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.Recovered;
import app.asked.core.ask.Sting;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.ChanceOfNo;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Origin;
import app.asked.core.challenge.Variant;
import app.asked.core.challenge.Version;
import app.asked.core.journey.Energy;
import app.asked.core.next.ChoiceFacts;
import app.asked.core.next.Marks;
import app.asked.core.next.MyDays;
import app.asked.core.next.Rating;
import app.asked.core.time.Moment;
import app.asked.core.words.Chance;
import app.asked.core.words.Chosen;
import app.asked.core.words.Line;
import app.asked.core.words.Scale;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// A person with so many asks in a year, each forecast, answered and checked in on, and spread over a whole library:
/// nothing that can be learned is left out.
final class Busy {
    private static final int LIBRARY = 200;
    private static final int DAYS = 350;
    private static final Instant FIRST = Instant.parse("2026-01-05T09:00:00Z");
    static final LocalDate TODAY = moment(DAYS, 0).day();

    private Busy() {}

    static ChoiceFacts with(int asks) {
        return with(asks, Origin.LIBRARY, LIBRARY);
    }

    /// Who made so many ideas of their own, and asked each of them.
    static ChoiceFacts withOwn(int challenges) {
        return with(challenges, Origin.OWN, challenges);
    }

    private static ChoiceFacts with(int asks, Origin origin, int challenges) {
        List<Challenge> all = IntStream.range(0, challenges)
                .mapToObj(nth -> challenge(origin, nth, challenges))
                .toList();
        return new ChoiceFacts(
                all,
                Marks.NONE,
                MyDays.NONE,
                IntStream.range(0, asks)
                        .mapToObj(nth -> ask(all, nth, nth * DAYS / asks))
                        .toList(),
                IntStream.range(0, DAYS).mapToObj(day -> rating(all, day)).toList(),
                IntStream.range(0, DAYS).mapToObj(Busy::energy).toList(),
                List.of(),
                List.of());
    }

    /// The same with one more, of today.
    static ChoiceFacts withOneMore(ChoiceFacts facts) {
        List<WholeAsk> asks = IntStream.rangeClosed(0, facts.asks().size())
                .mapToObj(nth -> nth < facts.asks().size() ? facts.asks().get(nth) : ask(facts.challenges(), nth, DAYS))
                .toList();
        return new ChoiceFacts(
                facts.challenges(),
                facts.marks(),
                facts.days(),
                asks,
                facts.ratings(),
                facts.energies(),
                facts.rests(),
                facts.takeaways());
    }

    private static Challenge challenge(Origin origin, int nth, int of) {
        Line title = new Line("Ask for thing " + nth);
        int difficulty = 5 + nth * 90 / of;
        return new Challenge(
                new ChallengeId("thing-" + nth),
                origin,
                title,
                null,
                null,
                null,
                null,
                one(Domain.values(), nth),
                one(Channel.values(), nth / 3),
                new Scale(difficulty),
                ChanceOfNo.estimate(10 + nth * 7 % 80),
                new Variant(title, new Scale(difficulty / 2)),
                null,
                Set.of(),
                false,
                false,
                Set.of(),
                null,
                false);
    }

    private static WholeAsk ask(List<Challenge> all, int nth, int day) {
        Challenge challenge = all.get(nth * 37 % all.size());
        Moment planned = moment(day, 3 * nth);
        int fear = challenge.difficulty().value() * 2 / 3;
        Ask ask = new Ask(
                new UUID(1, nth),
                null,
                challenge.id(),
                Version.AS_IS,
                null,
                null,
                null,
                planned,
                List.of(),
                List.of(),
                null,
                null);
        Forecast forecast =
                new Forecast(planned, new Chance(50), new Scale(10 * (fear / 10 + 1)), null, null, null, false);
        Answer answer = new Answer(
                moment(day, 3 * nth + 1),
                null,
                one(new Outcome[] {Outcome.YES, Outcome.NO, Outcome.SOFT_NO, Outcome.YES}, nth),
                Set.of(),
                new Scale(10 * (fear / 10)),
                new Sting(new Scale(20), null),
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
        CheckIn later = new CheckIn(
                new UUID(2, nth), moment(day, 3 * nth + 2), null, null, Recovered.HOUR, null, List.of(ask.id()));
        return new WholeAsk(ask, forecast, answer, null, null, List.of(later));
    }

    private static Rating rating(List<Challenge> all, int day) {
        Challenge challenge = all.get(day * 11 % all.size());
        return new Rating(
                new UUID(3, day),
                moment(day, 0),
                challenge.id(),
                Version.AS_IS,
                challenge.difficulty(),
                null,
                Rating.Use.NEXT);
    }

    private static Energy energy(int day) {
        return new Energy(moment(day, 0).day(), new Scale(60));
    }

    /// @param minute after nine; it stays within the day
    private static Moment moment(int day, int minute) {
        return Moment.of(FIRST.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(minute % 600)), ZoneOffset.UTC);
    }

    private static <T> T one(T[] of, int nth) {
        return of[nth % of.length];
    }
}
