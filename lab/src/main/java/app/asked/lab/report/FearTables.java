package app.asked.lab.report;

import static app.asked.lab.policy.Policies.LADDER;
import static app.asked.lab.policy.Policies.LEANING;
import static app.asked.lab.policy.Policies.PLANNER;
import static app.asked.lab.policy.Policies.STAIRCASE;

import app.asked.lab.World;
import app.asked.lab.people.Life;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Fear: how far it falls, and how far each policy stays behind the best.
final class FearTables {
    private static final double MARGIN = 1;
    private static final List<String> OTHERS = List.of(LADDER, LEANING, STAIRCASE);

    private FearTables() {}

    static String falls(Results results) {
        Table table = new Table(1, columns(results, world -> world.name() + ", day 30, 100, 130"));
        for (String policy : results.policies()) {
            List<String> row = new ArrayList<>(List.of(policy));
            for (World world : results.worlds()) {
                Experiment.Cell cell = results.cell(world, policy);
                row.add(Figures.one(cell.mean(lived -> lived.fallBy(30))) + " · "
                        + Figures.one(cell.mean(lived -> lived.fallBy(Life.PRACTICE))) + " · **"
                        + Figures.one(cell.mean(lived -> lived.fallBy(Life.END))) + "**");
            }
            table.row(row);
        }
        return table.toString();
    }

    static String regrets(Results results) {
        List<String> columns = columns(results, World::name);
        columns.add("worst");
        columns.add("worst for each ask");
        Table table = new Table(1, columns);
        List<String> ordered = results.policies().stream()
                .sorted((one, other) -> Double.compare(results.worstRegret(one), results.worstRegret(other)))
                .toList();
        for (String policy : ordered) {
            List<String> row = new ArrayList<>(List.of(policy));
            results.worlds().forEach(world -> row.add(Figures.one(results.regret(world, policy))));
            row.add("**" + Figures.one(results.worstRegret(policy)) + "**");
            row.add(Figures.three(results.worstRegretForEachAsk(policy)));
            table.row(row);
        }
        return table.toString();
    }

    /// The planner beside those that it has to be no worse than: how much lower fear is at the end, for the same
    /// people.
    static String against(Results results) {
        List<String> columns = new ArrayList<>(List.of("world"));
        OTHERS.forEach(other -> columns.addAll(List.of("lower than " + other, "")));
        columns.add("bad peaks beyond " + LADDER);
        Table table = new Table(1, columns);
        for (World world : results.worlds()) {
            List<String> row = new ArrayList<>(List.of(world.name()));
            for (String other : OTHERS) {
                Bootstrap.Interval lower = results.difference(world, PLANNER, other, lived -> lived.fallBy(Life.END));
                row.add(Figures.of(lower));
                row.add(verdict(lower));
            }
            Bootstrap.Interval peaks = results.difference(world, PLANNER, LADDER, lived -> lived.badPeaks());
            row.add(Figures.two(peaks.mean()) + " [" + Figures.two(peaks.low()) + ", " + Figures.two(peaks.high())
                    + "]");
            table.row(row);
        }
        return table.toString();
    }

    /// How much further fear falls without it, for the same people.
    static String ablations(Results results) {
        Table table = new Table(1, columns(results, World::name));
        for (String ablation : results.ablations()) {
            List<String> row = new ArrayList<>(List.of(ablation));
            for (World world : results.worlds()) {
                row.add(Figures.of(results.difference(world, ablation, PLANNER, lived -> lived.fallBy(Life.END))));
            }
            table.row(row);
        }
        return table.toString();
    }

    private static String verdict(Bootstrap.Interval lower) {
        if (lower.low() > 0) {
            return "better";
        }
        if (lower.low() > -MARGIN) {
            return lower.high() < 0 ? "worse, by less than 1" : "no worse";
        }
        return lower.high() < 0 ? "**worse**" : "**not shown**";
    }

    private static List<String> columns(Results results, Function<World, String> name) {
        return new ArrayList<>(
                Stream.concat(Stream.of("policy"), results.worlds().stream().map(name))
                        .toList());
    }
}
