package app.asked.lab.insights;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.CameTrue;
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
import app.asked.core.challenge.Version;
import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.questions.ProbeItem;
import app.asked.core.journey.Avoided;
import app.asked.core.journey.Pull;
import app.asked.core.journey.PullTurn;
import app.asked.core.next.Rating;
import app.asked.core.time.Moment;
import app.asked.core.words.Chance;
import app.asked.core.words.Chosen;
import app.asked.core.words.Line;
import app.asked.core.words.Scale;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/// A person who is made up from a seed, and the journey of a hundred asks that they write down.
///
/// Their asks grow harder as the journey goes on, as a planner would have it; some asks hurt, some are backed out of,
/// some check-ins are left out, and what they tap is a number of ten. How much of all this is so was chosen before the
/// first run. Nothing that they meet changes them: what may change is told by `Kind`.
record MadeUp(long seed, int asksAWeek, Kind kind) implements Journey {
    static final int ASKS = 100;
    private static final ZoneId HOME = ZoneId.of("Europe/London");
    private static final int CHALLENGES = 40;
    private static final List<Domain> DOMAINS = List.of(Domain.values());

    @Override
    public int days() {
        return ASKS * 7 / asksAWeek;
    }

    @Override
    public InsightFacts facts() {
        return new Life().live();
    }

    private final class Life {
        /// Neighbouring seeds are mixed first, so that neighbours are not alike.
        private final Random random = new Random(new SplittableRandom(seed).nextLong());
        private final Map<ChallengeId, Challenge> challenges = new HashMap<>();
        private final List<WholeAsk> asks = new ArrayList<>();
        private final List<Challenge> met = new ArrayList<>();
        private final List<Rating> ratings = new ArrayList<>();
        private final List<Avoided> avoided = new ArrayList<>();
        private final double self = 8 * random.nextGaussian();
        private final double bias = kind.bias();
        private final double[] moods = moods();
        private long ids;

        InsightFacts live() {
            Map<ProbeItem, Double> imagined = new EnumMap<>(ProbeItem.class);
            for (ProbeItem item : ProbeItem.usual()) {
                imagined.put(item, random.nextDouble(25, 90));
            }
            for (int day = 0; day <= days(); day += 14) {
                probe(day, imagined);
            }
            for (int number = 0; number < ASKS; number++) {
                WholeAsk ask = ask(number, number * 7 / asksAWeek);
                if (!wentBadly(ask) || random.nextDouble() < kind.logged()) {
                    asks.add(ask);
                }
            }
            List<Pull> pulls = pulls();
            return new InsightFacts(
                    challenges, asks, List.of(), ratings, List.of(), List.of(), avoided, pulls, List.of());
        }

        private void probe(int day, Map<ProbeItem, Double> imagined) {
            double shift = up(day) - kind.fall().by((double) day / days());
            imagined.forEach((item, fear) -> ratings.add(new Rating(
                    id(),
                    at(day, 0),
                    item.id(),
                    Version.AS_IS,
                    tapped(fear + shift + kind.noise() * random.nextGaussian()),
                    null,
                    Rating.Use.PROBE)));
        }

        /// One to three things that they avoid, rated every four weeks, with dice of their own: whatever is thrown
        /// for them moves nothing else.
        private List<Pull> pulls() {
            Random dice = new Random(new SplittableRandom(~seed).nextLong());
            List<Pull> pulls = new ArrayList<>();
            for (int things = 1 + dice.nextInt(Avoided.MOST_OPEN); things > 0; things--) {
                Avoided thing = new Avoided(id(), new Line("Ask for help"), null);
                avoided.add(thing);
                double usual = dice.nextDouble(25, 90);
                for (int day = 0; day <= days(); day += PullTurn.DAYS_BETWEEN) {
                    double shift = up(day) - kind.fall().by((double) day / days());
                    pulls.add(new Pull(
                            id(), thing.id(), at(day, 0), tapped(usual + shift + kind.noise() * dice.nextGaussian())));
                }
            }
            return pulls;
        }

        /// How far the day's mood and the spell lift every fear.
        private double up(int day) {
            return moods[day] + kind.spellLeft(day);
        }

        private double[] moods() {
            double left = kind.mood().leftAfterADay();
            double fresh = StrictMath.sqrt(1 - left * left);
            double[] moods = new double[days() + 1];
            for (int day = 0; day < moods.length; day++) {
                double drawn = kind.mood().deviation() * random.nextGaussian();
                moods[day] = day == 0 ? drawn : left * moods[day - 1] + fresh * drawn;
            }
            return moods;
        }

        /// The edge creeps up, and three asks in ten are one of the last five again.
        private WholeAsk ask(int number, int day) {
            int edge = 4 + number * (CHALLENGES - 8) / ASKS;
            int which = Math.clamp(edge + random.nextInt(-4, 5), 0, CHALLENGES - 1);
            boolean again = !met.isEmpty() && random.nextInt(10) < 3;
            Challenge challenge =
                    again ? met.get(met.size() - 1 - random.nextInt(Math.min(5, met.size()))) : challenge(which);
            met.add(challenge);
            return answered(challenge, day);
        }

        private Challenge challenge(int which) {
            return challenges.computeIfAbsent(
                    new ChallengeId("ask-" + which),
                    id -> made(id, 10 + 2 * which, DOMAINS.get(which % DOMAINS.size())));
        }

        private WholeAsk answered(Challenge challenge, int day) {
            int difficulty = challenge.difficulty().value();
            double usual = difficulty + self + up(day);
            double chance = Math.clamp(.2 + .01 * difficulty - .15, .05, .95);
            Moment when = at(day, 30);
            Ask ask = new Ask(
                    id(),
                    null,
                    challenge.id(),
                    Version.AS_IS,
                    null,
                    null,
                    null,
                    at(day, 10),
                    List.of(),
                    List.of(),
                    null,
                    null);
            Scale guessed = tapped(usual + bias + 10 * random.nextGaussian());
            double belief = 45 + 15 * random.nextGaussian();
            Forecast forecast = new Forecast(
                    at(day, 20),
                    new Chance(tapped(100 * chance + kind.bias() + 15 * random.nextGaussian())
                            .value()),
                    guessed,
                    null,
                    new Chance(tapped(belief).value()),
                    null,
                    false);
            if (random.nextDouble() < .08) {
                return new WholeAsk(
                        ask, forecast, null, new BackedOut(when, Set.of(), null, null, Chosen.none()), null, List.of());
            }
            boolean no = random.nextDouble() < chance;
            double fear = usual + 14 * random.nextGaussian();
            Answer answer = new Answer(
                    when,
                    null,
                    no ? Outcome.NO : Outcome.YES,
                    Set.of(),
                    tapped(fear),
                    no ? new Sting(tapped(30 + .3 * fear + 15 * random.nextGaussian()), null) : null,
                    Chosen.none(),
                    Chosen.none(),
                    random.nextInt(4) > 0 ? CameTrue.NOT_AT_ALL : CameTrue.A_LITTLE,
                    new Chance(tapped(belief + 15 * random.nextGaussian()).value()),
                    Set.of(),
                    Set.of(),
                    false,
                    null,
                    null,
                    null);
            return new WholeAsk(ask, forecast, answer, null, null, checkIns(ask.id(), day));
        }

        /// A no, or more fear than was guessed.
        private static boolean wentBadly(WholeAsk ask) {
            Answer answer = ask.answer();
            return answer != null
                    && (answer.answer() == Outcome.NO
                            || Objects.requireNonNull(answer.fear()).value()
                                    > Objects.requireNonNull(Objects.requireNonNull(ask.forecast())
                                                    .fear())
                                            .value());
        }

        private List<CheckIn> checkIns(UUID ask, int day) {
            if (random.nextInt(3) == 0) {
                return List.of();
            }
            Recovered[] all = Recovered.values();
            return List.of(new CheckIn(
                    id(),
                    at(day + 1, 0),
                    tapped(30 + 20 * random.nextGaussian()),
                    null,
                    all[random.nextInt(all.length)],
                    null,
                    List.of(ask)));
        }

        private Moment at(int day, int minute) {
            return Moment.of(
                    STARTS.plusDays(day).atTime(12, minute).atZone(HOME).toInstant(), HOME);
        }

        private UUID id() {
            return new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | ++ids);
        }
    }

    private static Scale tapped(double value) {
        return new Scale(10 * (int) Math.round(Math.clamp(value, 0, 100) / 10));
    }

    private static Challenge made(ChallengeId id, int difficulty, Domain domain) {
        return new Challenge(
                id,
                Origin.LIBRARY,
                new Line("Ask for " + id),
                null,
                null,
                null,
                null,
                domain,
                Channel.IN_PERSON,
                new Scale(difficulty),
                ChanceOfNo.estimate(50),
                null,
                null,
                Set.of(),
                false,
                false,
                Set.of(),
                null,
                false);
    }
}
