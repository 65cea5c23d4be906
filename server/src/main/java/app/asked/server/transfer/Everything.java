package app.asked.server.transfer;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.harm.Harm;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeShape;
import app.asked.core.insight.questions.Arsq;
import app.asked.core.journey.Avoided;
import app.asked.core.journey.Energy;
import app.asked.core.journey.Journey;
import app.asked.core.journey.Pause;
import app.asked.core.journey.Pull;
import app.asked.core.journey.Rest;
import app.asked.core.journey.Rule;
import app.asked.core.journey.Takeaway;
import app.asked.core.next.MyDays;
import app.asked.core.next.Rating;
import app.asked.core.next.StandingWish;
import app.asked.core.remind.Reminders;
import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Lists;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Times;
import app.asked.core.story.Story;
import app.asked.core.time.Moment;
import app.asked.core.words.Keyed;
import app.asked.server.challenge.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a person wrote, as the file holds it: all of it, or some. Parts stand in their whole: pauses and takeaways in
/// their journey, pulls in what is avoided, forecast and answer in their ask.
record Everything(
        List<Challenge> challenges,
        List<Mark> marks,
        List<Travelled> journeys,
        List<Rule> rules,
        List<Named> avoided,
        List<Rest> rests,
        List<Energy> energies,
        List<Rating> ratings,
        List<Arsq> arsqs,
        List<Story> stories,
        @Nullable StandingWish wish,
        @Nullable MyDays myDays,
        @Nullable Reminders reminders,
        List<Lived> asks,
        List<CheckIn> checkIns) {
    static final String FORMAT = "asked";
    static final int VERSION = 1;

    /// What tells that a file is one of Asked, and when it was written.
    private static final Set<String> HEADER = Set.of("format", "version", "exported");

    /// What a file holds.
    static final Set<String> PARTS = Set.of(
            "challenges",
            "marks",
            "journeys",
            "rules",
            "avoided",
            "rests",
            "energies",
            "ratings",
            "arsqs",
            "stories",
            "wish",
            "myDays",
            "reminders",
            "asks",
            "checkIns");

    static final Set<String> FIELDS =
            Stream.of(HEADER, PARTS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

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

        int things() {
            return 1 + pauses.size() + takeaways.size();
        }

        Stream<Moment> moments() {
            return Stream.concat(
                    Stream.of(journey.rulesAccepted()), takeaways.stream().map(Takeaway::written));
        }
    }

    record Named(Avoided avoided, List<Pull> pulls) {
        static Named read(Fields in) {
            UUID id = in.need("id", Ids.ID);
            return new Named(
                    Avoided.read(id, in), list(in, "pulls", part -> Pull.read(part.need("id", Ids.ID), id, part)));
        }

        int things() {
            return 1 + pulls.size();
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

        int things() {
            return (int) Stream.of(ask, forecast, answer, backedOut, harm)
                    .filter(Objects::nonNull)
                    .count();
        }

        Stream<Moment> moments() {
            return Stream.of(
                            ask.planned(),
                            answer == null ? null : answer.asked(),
                            backedOut == null ? null : backedOut.when(),
                            harm == null ? null : harm.when())
                    .filter(Objects::nonNull);
        }
    }

    /// Something that was written on a journey.
    record Written(UUID journey, Moment moment) {}

    /// Reads the fields that say what the file is.
    static boolean readHeader(Fields in) {
        in.need("format", Choices.one(Name.class));
        in.need("version", Numbers.whole(1, VERSION));
        in.opt("exported", Times.INSTANT);
        return true;
    }

    static Everything read(Fields in) {
        return new Everything(
                list(in, "challenges", withId(ChallengeShape::own)),
                list(in, "marks", Mark::read),
                list(in, "journeys", Travelled::read),
                list(in, "rules", withId(Rule::read)),
                list(in, "avoided", Named::read),
                list(in, "rests", withId(Rest::read)),
                list(in, "energies", Everything::energy),
                list(in, "ratings", withId(Rating::read)),
                list(in, "arsqs", withId(Arsq::read)),
                list(in, "stories", withId(Story::read)),
                in.part("wish", StandingWish::read),
                in.part("myDays", MyDays::read),
                in.part("reminders", Reminders::read),
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
        return in.or(name, Lists.parts(Integer.MAX_VALUE, shape), List.of());
    }

    /// How many things these are, each of which is written by itself.
    int things() {
        int single = Stream.of(challenges, marks, rules, rests, energies, ratings, arsqs, stories, checkIns)
                .mapToInt(List::size)
                .sum();
        return single
                + (wish == null ? 0 : 1)
                + (myDays == null ? 0 : 1)
                + (reminders == null ? 0 : 1)
                + journeys.stream().mapToInt(Travelled::things).sum()
                + avoided.stream().mapToInt(Named::things).sum()
                + asks.stream().mapToInt(Lived::things).sum();
    }

    /// What was written on journeys, and when.
    Stream<Written> written() {
        Stream<Written> onJourneys = journeys.stream()
                .flatMap(each ->
                        each.moments().map(moment -> new Written(each.journey().id(), moment)));
        Stream<Written> asked = asks.stream()
                .filter(each -> each.ask().journey() != null)
                .flatMap(each ->
                        each.moments().map(moment -> new Written(each.ask().journey(), moment)));
        return Stream.concat(onJourneys, asked);
    }
}
