package app.asked.server.transfer;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.Harm;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeShape;
import app.asked.core.insight.Arsq;
import app.asked.core.journey.Avoided;
import app.asked.core.journey.Energy;
import app.asked.core.journey.Journey;
import app.asked.core.journey.Pause;
import app.asked.core.journey.Rest;
import app.asked.core.journey.Rule;
import app.asked.core.journey.Takeaway;
import app.asked.core.next.Rating;
import app.asked.core.next.StandingWish;
import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Lists;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Times;
import app.asked.core.words.Keyed;
import app.asked.server.challenge.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// All that a person wrote, as the file holds it. Parts stand in their whole: pauses and takeaways in their journey,
/// forecast and answer in their ask.
record Everything(
        List<Challenge> challenges,
        List<Mark> marks,
        List<Travelled> journeys,
        List<Rule> rules,
        List<Avoided> avoided,
        List<Rest> rests,
        List<Energy> energies,
        List<Rating> ratings,
        List<Arsq> arsqs,
        @Nullable StandingWish wish,
        List<Lived> asks,
        List<CheckIn> checkIns) {
    static final String FORMAT = "asked";
    static final int VERSION = 1;

    /// More than anybody writes in a life; a bound for what is read.
    private static final int MOST = 100_000;

    /// Which file it is.
    private enum Name implements Keyed {
        ASKED
    }

    record Travelled(Journey journey, List<Pause> pauses, List<Takeaway> takeaways) {
        static Travelled read(Fields in) {
            UUID id = in.need("id", Ids.ID);
            return new Travelled(
                    Journey.read(id, in),
                    list(in, "pauses", part -> Pause.read(part.need("id", Ids.ID), id, part)),
                    list(in, "takeaways", part -> Takeaway.read(id, part.need("week", Numbers.whole(1, 60)), part)));
        }
    }

    record Lived(
            Ask ask,
            @Nullable Forecast forecast,
            @Nullable Answer answer,
            @Nullable BackedOut backedOut,
            @Nullable Harm harm) {
        static Lived read(Fields in) {
            return new Lived(
                    Ask.read(in.need("id", Ids.ID), in),
                    in.part("forecast", Forecast::read),
                    in.part("answer", Answer::read),
                    in.part("backedOut", BackedOut::read),
                    in.part("harm", Harm::read));
        }
    }

    static Everything read(Fields in) {
        in.need("format", Choices.one(Name.class));
        in.need("version", Numbers.whole(VERSION, VERSION));
        in.opt("exported", Times.INSTANT);
        return new Everything(
                list(in, "challenges", withId(ChallengeShape::own)),
                list(in, "marks", Mark::read),
                list(in, "journeys", Travelled::read),
                list(in, "rules", withId(Rule::read)),
                list(in, "avoided", withId(Avoided::read)),
                list(in, "rests", withId(Rest::read)),
                list(in, "energies", Everything::energy),
                list(in, "ratings", withId(Rating::read)),
                list(in, "arsqs", withId(Arsq::read)),
                in.part("wish", StandingWish::read),
                list(in, "asks", Lived::read),
                list(in, "checkIns", Everything::checkIn));
    }

    private static Energy energy(Fields in) {
        LocalDate day = in.need("day", Times.DAY);
        return Energy.read(day, in);
    }

    private static CheckIn checkIn(Fields in) {
        UUID id = in.need("id", Ids.ID);
        List<UUID> asks = in.need("asks", Lists.of(Ids.ID, 20));
        in.rule(!asks.isEmpty(), "asks", Problem.Code.REQUIRED, Map.of());
        return CheckIn.read(id, asks.isEmpty() ? id : asks.getFirst(), in);
    }

    private static <T> Function<Fields, T> withId(BiFunction<UUID, Fields, T> shape) {
        return in -> shape.apply(in.need("id", Ids.ID), in);
    }

    private static <T> List<T> list(Fields in, String name, Function<Fields, T> shape) {
        return in.or(name, Lists.parts(MOST, shape), List.of());
    }
}
