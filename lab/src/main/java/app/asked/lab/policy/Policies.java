package app.asked.lab.policy;

import app.asked.core.next.Wish.Pace;
import app.asked.core.next.estimate.Tuning;
import app.asked.core.words.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The policies of the published run, and those that constants are chosen from.
public final class Policies {
    public static final String LADDER = "ladder";
    public static final String LEANING = "ladder, likelier yes";
    public static final String STAIRCASE = "staircase";
    public static final String PLANNER = "planner, steady";
    public static final String WITHOUT = "without ";
    public static final String ORACLE = "one-step oracle";

    private Policies() {}

    /// The baselines, ladder and staircase as tuning chose them.
    public static List<Policy> baselines() {
        return List.of(
                random(),
                new Random("best of three random", 3),
                new FixedList("list of thirty"),
                Steps.hardestFirst("hardest first"),
                ladder(),
                leaning(),
                staircase(),
                new CoreLadder("ladder of core"));
    }

    private static Policy ladder() {
        return Steps.ladder(LADDER, 30, 1);
    }

    private static Policy leaning() {
        return Steps.leaning(LEANING, 30, 1, 20);
    }

    private static Policy staircase() {
        return Steps.staircase(STAIRCASE, 30, 1);
    }

    /// At its usual pace.
    public static Policy planner() {
        return Planned.at(PLANNER, Pace.STEADY, Tuning.DEFAULT);
    }

    /// The planner, and the best of what it has to beat.
    public static List<Policy> rivals() {
        return List.of(ladder(), leaning(), staircase(), planner());
    }

    public static Policy random() {
        return new Random("random", 1);
    }

    /// The planner at each pace, and where the person wishes for noes.
    public static List<Policy> paces() {
        return List.of(
                planner(),
                Planned.at("planner, gentle", Pace.GENTLE, Tuning.DEFAULT),
                Planned.at("planner, brisk", Pace.BRISK, Tuning.DEFAULT),
                wishingForNoes());
    }

    /// The planner at its usual pace with one thing left out of it.
    public static List<Policy> ablations() {
        return Ablations.all().entrySet().stream()
                .map(left -> Planned.at(WITHOUT + left.getKey(), Pace.STEADY, left.getValue()))
                .toList();
    }

    /// Likelier no's for two weeks, as the person chose on a day.
    public static Policy practicingNoes(int from) {
        return new PracticingNoes("planner, practicing no's from day " + from, from);
    }

    /// Likelier no's without an end, which people could wish for before.
    public static Policy wishingForNoes() {
        return Planned.wishing("planner, wishing for noes", new Chance(70), Tuning.DEFAULT);
    }

    public static Policy oracle() {
        return new OneStepOracle(ORACLE);
    }

    /// The planner and what it has to beat.
    public static List<Policy> contenders() {
        return Stream.of(baselines(), paces()).flatMap(List::stream).toList();
    }

    /// All of the published run.
    public static List<Policy> all() {
        return Stream.of(contenders(), ablations(), List.of(oracle()))
                .flatMap(List::stream)
                .toList();
    }

    /// What constants of the planner, of ladders and of the staircase are chosen from, and the least that can be done.
    public static List<Policy> toChooseFrom() {
        return Stream.of(steps(), Variants.all(), List.of(Steps.hardestFirst("hardest first")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Policy> steps() {
        List<Policy> steps = new ArrayList<>();
        for (double start : new double[] {10, 20, 30, 40}) {
            for (double step : new double[] {.5, 1, 2, 4, 8}) {
                String from = " from " + start + " by " + step;
                steps.add(Steps.ladder("ladder" + from, start, step));
                steps.add(Steps.staircase("staircase" + from, start, step));
            }
            for (double lean : new double[] {20, 40, 80}) {
                String from = " from " + start + " by 1, leaning " + lean;
                steps.add(Steps.leaning("ladder" + from, start, 1, lean));
            }
        }
        return steps;
    }
}
