package app.asked.lab.insights;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Version;
import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.questions.ProbeItem;
import app.asked.core.next.Rating;
import app.asked.core.time.Moment;
import app.asked.core.words.Chance;
import app.asked.core.words.Scale;
import app.asked.lab.people.Chooser;
import app.asked.lab.people.Diary;
import app.asked.lab.people.Life;
import app.asked.lab.people.Start;
import app.asked.lab.people.Street;
import app.asked.lab.people.Sway;
import app.asked.lab.policy.Policies;
import app.asked.lab.world.Nobody;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;

/// Somebody of the planner's lab in the world where nobody changes, with the planner choosing for a hundred days: which
/// asks are made, again and on which day hangs on what was written before. Belief and the ten imagined asks, which that
/// lab knows nothing of, are added.
record Practiced(Street street, long seed, int number) implements Journey {
    private static final double MOOD = 3;
    private static final double NOISE = 12;

    @Override
    public int days() {
        return Life.PRACTICE;
    }

    @Override
    public InsightFacts facts() {
        Random random = new Random(new SplittableRandom(seed + number).nextLong());
        List<WholeAsk> asks =
                lived().asksAfter(0).map(ask -> believing(ask, random)).toList();
        return new InsightFacts(
                street.challenges().stream().collect(Collectors.toMap(Challenge::id, each -> each)),
                asks,
                List.of(),
                probes(random),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Diary lived() {
        Start start = Start.of(new Nobody(), street, Sway.NONE, seed, number);
        Chooser planner = Policies.planner().begin(start);
        Diary[] kept = {new Diary()};
        Life.live(start, (diary, day) -> {
            kept[0] = diary;
            return planner.next(diary, day);
        });
        return kept[0];
    }

    /// The same belief before and after, each as it is tapped that day.
    private static WholeAsk believing(WholeAsk ask, Random random) {
        double belief = 45 + 15 * random.nextGaussian();
        Forecast forecast = ask.forecast();
        Answer answer = ask.answer();
        return new WholeAsk(
                ask.ask(),
                forecast == null ? null : before(forecast, chance(belief, random)),
                answer == null ? null : after(answer, chance(belief, random)),
                ask.backedOut(),
                ask.harm(),
                ask.checkIns());
    }

    private static Forecast before(Forecast forecast, Chance belief) {
        return new Forecast(
                forecast.made(),
                forecast.chanceOfNo(),
                forecast.fear(),
                forecast.feared(),
                belief,
                forecast.preparedFrom(),
                forecast.recalled());
    }

    private static Answer after(Answer answer, Chance belief) {
        return new Answer(
                answer.asked(),
                answer.came(),
                answer.answer(),
                answer.manner(),
                answer.fear(),
                answer.sting(),
                answer.feelings(),
                answer.body(),
                answer.cameTrue(),
                belief,
                answer.cameOfIt(),
                answer.leanedOn(),
                answer.forLess(),
                answer.offer(),
                answer.lesson(),
                answer.story());
    }

    private static Chance chance(double belief, Random random) {
        return new Chance(tapped(belief + 12 * random.nextGaussian()));
    }

    private List<Rating> probes(Random random) {
        Map<ProbeItem, Double> imagined = new EnumMap<>(ProbeItem.class);
        for (ProbeItem item : ProbeItem.usual()) {
            imagined.put(item, random.nextDouble(25, 90));
        }
        List<Rating> ratings = new ArrayList<>();
        for (int day = 0; day <= days(); day += 14) {
            double mood = MOOD * random.nextGaussian();
            Moment noon = Moment.of(STARTS.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            imagined.forEach((item, fear) -> ratings.add(new Rating(
                    new UUID(number, ratings.size()),
                    noon,
                    item.id(),
                    Version.AS_IS,
                    new Scale(tapped(fear + mood + NOISE * random.nextGaussian())),
                    null,
                    Rating.Use.PROBE)));
        }
        return ratings;
    }

    private static int tapped(double value) {
        return 10 * (int) Math.round(Math.clamp(value, 0, 100) / 10);
    }
}
