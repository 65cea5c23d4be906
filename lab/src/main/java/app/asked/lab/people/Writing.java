package app.asked.lab.people;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.InTheWay;
import app.asked.core.ask.Manner;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.Sting;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Version;
import app.asked.core.journey.Energy;
import app.asked.core.journey.Going;
import app.asked.core.journey.Takeaway;
import app.asked.core.next.Rating;
import app.asked.core.words.Chance;
import app.asked.core.words.Chosen;
import app.asked.core.words.Scale;
import app.asked.lab.Met;
import app.asked.lab.Situation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a day becomes facts in a diary. Answers are given as on screen, in cells from 0 to 10.
record Writing(Street street, Diary diary) {
    private static final UUID JOURNEY = new UUID(0, 0);
    private static final int RATED_FIRST = 1;
    private static final int RATED = 10;
    private static final int FORECAST = 20;
    private static final int ASKED = 30;
    private static final int WEEK_OVER = 400;

    /// One of those rated before the first ask.
    void rateFirst(int day, int place, Situation situation, double fear) {
        rate(day, situation, fear, RATED_FIRST + place);
    }

    void rate(int day, int place, Situation situation, double fear) {
        rate(day, situation, fear, RATED + place);
    }

    private void rate(int day, Situation situation, double fear, int minute) {
        diary.add(new Entry.OfRating(new Rating(
                id(day, minute),
                Diary.moment(day, minute),
                street.challenge(situation).id(),
                street.version(situation),
                scale(fear),
                null,
                Rating.Use.NEXT)));
    }

    Forecast forecast(int day, double fear, double chanceOfNo) {
        return new Forecast(
                Diary.moment(day, FORECAST), new Chance(cell(chanceOfNo)), scale(fear), null, null, null, false);
    }

    void asked(int day, Pick pick, @Nullable Forecast forecast, Met met, double felt, double sting) {
        Challenge challenge = street.challenge(pick.offer().situation());
        Answer answer = new Answer(
                Diary.moment(day, ASKED),
                null,
                outcome(met, challenge.channel()),
                met == Met.HARSH_NO ? Set.of(Manner.UNKIND) : Set.of(),
                scale(felt),
                met.isYes() ? null : new Sting(scale(sting), null),
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
        add(new WholeAsk(ask(day, pick), forecast, answer, null, null, List.of()));
    }

    void backedOut(int day, Pick pick, @Nullable Forecast forecast, InTheWay inTheWay) {
        BackedOut backedOut = new BackedOut(Diary.moment(day, ASKED), Set.of(inTheWay), null, null, Chosen.none());
        add(new WholeAsk(ask(day, pick), forecast, null, backedOut, null, List.of()));
    }

    void energy(int day, double energy) {
        diary.add(new Entry.OfEnergy(new Energy(Diary.date(day), scale(energy))));
    }

    void takeaway(int day, double energy, Going going) {
        diary.add(new Entry.OfWeek(new Takeaway(
                JOURNEY,
                1 + day / 7,
                null,
                null,
                scale(energy),
                null,
                going,
                null,
                false,
                Diary.moment(day, WEEK_OVER))));
    }

    private void add(WholeAsk ask) {
        diary.add(new Entry.OfAsk(ask));
    }

    private Ask ask(int day, Pick pick) {
        Situation situation = pick.offer().situation();
        Version version = street.version(situation);
        return new Ask(
                id(day, 0),
                JOURNEY,
                street.challenge(situation).id(),
                version,
                null,
                null,
                null,
                Diary.moment(day, FORECAST),
                List.of(),
                pick.from().stream()
                        .map(offer -> street.challenge(offer.situation()).id())
                        .toList(),
                null,
                null);
    }

    private static Outcome outcome(Met met, Channel channel) {
        return switch (met) {
            case YES -> Outcome.YES;
            case SILENCE -> Outcome.NO_REPLY;
            case KIND_NO, HARSH_NO -> channel == Channel.IN_PERSON ? Outcome.NO : Outcome.SOFT_NO;
        };
    }

    private static UUID id(int day, int of) {
        return new UUID(day, of);
    }

    private static Scale scale(double value) {
        return new Scale(cell(value));
    }

    private static int cell(double value) {
        return 10 * (int) Math.round(Math.clamp(value, 0, 100) / 10);
    }
}
