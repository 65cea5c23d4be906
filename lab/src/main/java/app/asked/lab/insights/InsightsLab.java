package app.asked.lab.insights;

import app.asked.core.insight.statement.Topic;
import app.asked.lab.people.Library;
import app.asked.lab.people.Life;
import app.asked.lab.people.Lived;
import app.asked.lab.people.Street;
import app.asked.lab.policy.Policies;
import app.asked.lab.policy.Policy;
import app.asked.lab.report.Experiment;
import app.asked.lab.report.Results;
import app.asked.lab.world.Sensitiser;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// `./asked lab insights`: false alarms in people whom nothing changes, and whether people who change are told.
public final class InsightsLab {
    public static final int PEOPLE = 2000;
    private static final long SEED = 20_261_123;
    private static final int[] PACES = {4, 7};
    private static final int[] ALL_PACES = {2, 4, 7};
    private static final int[] RECORDS = {8, 12, 24, 48, 100};
    private static final double[] LIMITS = {10, 13, 16.5, 19};
    private static final Kind STEP = Kind.UNCHANGING.falling(20, .33, .34);
    private static final Kind HALF = Kind.UNCHANGING.falling(20, 0, .5);
    private static final Kind STEADY = Kind.UNCHANGING.falling(20, 0, 1);

    private final StringBuilder report = new StringBuilder();
    private final Consumer<String> progress;
    private final int people;

    private InsightsLab(int people, Consumer<String> progress) {
        this.people = people;
        this.progress = progress;
    }

    /// All of it, as Markdown.
    ///
    /// @param people a row
    public static String report(int people, Consumer<String> progress) {
        InsightsLab lab = new InsightsLab(people, progress);
        lab.falseAlarms();
        lab.changes();
        lab.pulls();
        lab.limits();
        lab.comparisons();
        lab.nextTen();
        progress.accept("fears that the planner shows");
        lab.say(ShownFears.report(Math.max(1, people / 10), SEED));
        lab.noes();
        return lab.report.toString();
    }

    private void falseAlarms() {
        say("Nothing changes these people: how many of %d are told, over 100 asks, that something did?%n%n"
                .formatted(people));
        say("| who | asks a week | told | in 100 | of these by the probe | by the pull | ever a hint, in 100 |\n");
        say("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        for (int pace : ALL_PACES) {
            alarms("nothing else", pace, Kind.UNCHANGING);
            alarms("moods that last", pace, Kind.UNCHANGING.moody());
            alarms("a start in a bad spell", pace, Kind.UNCHANGING.inABadSpell());
            alarms("three in ten bad asks written down", pace, Kind.UNCHANGING.loggingSelectively());
            alarms("unsteady: noise 14, a day's mood of 5", pace, Kind.UNCHANGING.unsteady());
        }
        progress.accept("the planner chooses");
        Street street = Library.street();
        alarms(
                "the planner chooses for 100 days",
                "as it comes",
                hear(number -> new Practiced(street, SEED, number)).stream()
                        .map(Hearing::ofChange)
                        .toList());
        say(
                "\nThe planner's people guess their fear too high, so that what they hear of their guesses is not counted.\n");
    }

    private void alarms(String who, int pace, Kind kind) {
        alarms(who, Integer.toString(pace), hear(who, pace, kind));
    }

    private void alarms(String who, String pace, List<Hearing> heard) {
        long told = count(heard, Hearing::isToldAnything);
        say("| %s | %s | %d | %s | %d | %d | %s |%n"
                .formatted(
                        who,
                        pace,
                        told,
                        inHundred(told),
                        by(heard, Topic.PROBE),
                        by(heard, Topic.PULL),
                        inHundred(count(heard, Hearing::isHinted))));
    }

    private static long by(List<Hearing> heard, Topic topic) {
        return count(heard, each -> each.claimed().contains(topic));
    }

    private void changes() {
        say("%nThe fear of ten imagined asks falls and stays there: how many of %d are told, and when?%n%n"
                .formatted(people));
        say("| who | asks a week | told | in 100 | half of them by week | told the wrong way |\n");
        say("| --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (int pace : PACES) {
            told("20 points, after a third of the journey", pace, STEP);
            told("20 points, in the second quarter", pace, Kind.UNCHANGING.falling(20, .25, .5));
            told("20 points, over the first half", pace, HALF);
            told("20 points, over all of it", pace, STEADY);
        }
        told("20 points, after a third, moods that last", 4, STEP.moody());
        told("20 points, after a third, unsteady", 4, STEP.unsteady());
        told("10 points, after a third", 4, Kind.UNCHANGING.falling(10, .33, .34));
        told("30 points, over all of it", 4, Kind.UNCHANGING.falling(30, 0, 1));
    }

    private void told(String who, int pace, Kind kind) {
        List<Hearing> heard = hear(who, pace, kind);
        List<Integer> weeks = heard.stream()
                .filter(Hearing::isToldOfAFall)
                .map(Hearing::week)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        String half = weeks.isEmpty() ? "–" : Integer.toString(weeks.get(weeks.size() / 2));
        long wrongly = count(heard, Hearing::wrongly);
        say("| %s | %d | %d | %s | %s | %d |%n"
                .formatted(who, pace, weeks.size(), inHundred(weeks.size()), half, wrongly));
    }

    private void pulls() {
        say(
                "%nThe pull to avoid one to three things falls after a third of the journey and stays there: how many of %d are told?%n%n"
                        .formatted(people));
        say("| by how many points | asks a week | told | in 100 |\n");
        say("| ---: | ---: | ---: | ---: |\n");
        for (int points : new int[] {20, 30, 40}) {
            Kind kind = Kind.UNCHANGING.falling(points, .33, .34);
            long told = by(hear("a pull that falls by " + points, 2, kind), Topic.PULL);
            say("| %d | 2 | %d | %s |%n".formatted(points, told, inHundred(told)));
        }
    }

    private void limits() {
        say("\nWhat another limit than 16.5 points would do, at four asks a week, in 100:\n\n");
        say(
                "| a fall is claimed from | moods that last | a bad spell | 20 after a third | 20 over the first half | 20 over all |\n");
        say("| ---: | ---: | ---: | ---: | ---: | ---: |\n");
        progress.accept("other limits");
        List<double[]> falls =
                List.of(Kind.UNCHANGING.moody(), Kind.UNCHANGING.inABadSpell(), STEP, HALF, STEADY).stream()
                        .map(kind -> IntStream.range(0, people)
                                .parallel()
                                .mapToDouble(each -> LargestFall.of(new MadeUp(SEED + each, 4, kind)))
                                .toArray())
                        .toList();
        for (double limit : LIMITS) {
            say("| %.1f |".formatted(limit));
            falls.forEach(each -> say(" %s |"
                    .formatted(inHundred(
                            Arrays.stream(each).filter(fall -> fall >= limit).count()))));
            say("\n");
        }
    }

    private void comparisons() {
        say("%nHow many of %d are told that they guess their fear, or no's, too high or too low?%n%n"
                .formatted(people));
        say("| they guess too high by | bad asks written down | fear, in 100 | no's, in 100 |\n");
        say("| ---: | --- | ---: | ---: |\n");
        for (int bias : new int[] {0, 10, 20, 30}) {
            Kind kind = Kind.UNCHANGING.guessingTooHighBy(bias);
            compared(bias, "all", hear("guessing high by " + bias, 4, kind));
            compared(bias, "three in ten", hear("the same, selectively", 4, kind.loggingSelectively()));
        }
    }

    private void compared(int bias, String logged, List<Hearing> heard) {
        say("| %d | %s | %s | %s |%n"
                .formatted(
                        bias,
                        logged,
                        inHundred(count(heard, each -> each.claimed().contains(Topic.FEAR))),
                        inHundred(count(heard, each -> each.claimed().contains(Topic.FEARED_AND_REAL)))));
    }

    private void nextTen() {
        say("\n\"Of your next ten, probably L to H\": how often of 100 it holds, by how long the record is.\n\n");
        say("| the share is | %s |%n".formatted(columns(Integer::toString)));
        say("| ---: | %s |%n".formatted(columns(_ -> "---:")));
        for (double share : new double[] {.1, .3, .5}) {
            say("| %.1f | %s |%n".formatted(share, columns(of -> holds(of, new double[] {share}))));
        }
        double[] all =
                IntStream.range(0, 50).mapToDouble(each -> .01 + .02 * each).toArray();
        say("| anything | %s |%n".formatted(columns(of -> holds(of, all))));
    }

    private void noes() {
        int lives = Math.max(1, people / 4);
        progress.accept("practice of hearing no");
        say(
                "%nPractice hearing no where rejection harms: how many of %d end worse by 5 points or more, after 130 days?%n%n"
                        .formatted(lives));
        say("| who | worse by 5 | in 100 | mean fall of fear | no's |\n| --- | ---: | ---: | ---: | ---: |\n");
        List<Policy> policies = List.of(
                Policies.planner(), Policies.practicingNoes(14), Policies.practicingNoes(0), Policies.wishingForNoes());
        Results results = new Experiment(
                        List.of(new Sensitiser()), policies, Library.street(), lives, new Experiment.Seed(SEED))
                .run(_ -> {});
        for (Policy policy : policies) {
            Experiment.Cell cell = results.cell(new Sensitiser(), policy.name());
            long worse = Arrays.stream(cell.each(lived -> lived.fallBy(Life.END)))
                    .filter(fall -> fall <= -5)
                    .count();
            say("| %s | %d | %s | %s | %s |%n"
                    .formatted(
                            policy.name(),
                            worse,
                            number(100.0 * worse / lives),
                            number(cell.mean(lived -> lived.fallBy(Life.END))),
                            number(cell.mean(Lived::noes))));
        }
    }

    private static String columns(IntFunction<String> cell) {
        return String.join(" | ", Arrays.stream(RECORDS).mapToObj(cell).toList());
    }

    private static String holds(int of, double[] shares) {
        return number(100 * NextTenHolds.of(new Random(SEED), of, shares));
    }

    private List<Hearing> hear(String who, int pace, Kind kind) {
        progress.accept("%s, %d asks a week".formatted(who, pace));
        return hear(each -> new MadeUp(SEED + each, pace, kind));
    }

    private List<Hearing> hear(IntFunction<Journey> journey) {
        return Hearing.of(IntStream.range(0, people).mapToObj(journey).toList());
    }

    private interface Heard {
        boolean is(Hearing hearing);
    }

    private static long count(List<Hearing> heard, Heard heardOf) {
        return heard.stream().filter(heardOf::is).count();
    }

    private void say(String text) {
        report.append(text);
    }

    private String inHundred(long count) {
        return number(100.0 * count / people);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
