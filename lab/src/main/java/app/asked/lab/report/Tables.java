package app.asked.lab.report;

import app.asked.lab.World;
import app.asked.lab.people.Life;
import app.asked.lab.people.Lived;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What the run was, and what the days of practice were like.
final class Tables {
    private Tables() {}

    static String run(Results results, String command) {
        Experiment experiment = results.experiment();
        return "`" + command + "` · " + experiment.people() + " people a cell · seed "
                + experiment.seed().value() + " · "
                + experiment.street().challenges().size() + " challenges";
    }

    static String worlds(Results results) {
        Table table = new Table(3, List.of("world", "says", "held out"));
        results.worlds()
                .forEach(world -> table.row(List.of(world.name(), world.about(), world.heldOut() ? "yes" : "")));
        return table.toString();
    }

    /// The mean over all worlds, each weighing the same.
    static String days(Results results) {
        Table table = new Table(
                1,
                List.of(
                        "policy",
                        "left by day 30",
                        "left by day 100",
                        "asks",
                        "repeats in the first 30",
                        "noes",
                        "did not dare",
                        "peaks over 85",
                        "fear of an ask"));
        for (String policy : results.policies()) {
            table.row(List.of(
                    policy,
                    Figures.share(mean(results, policy, lived -> lived.leftBefore(30) ? 1 : 0)),
                    Figures.share(mean(results, policy, lived -> lived.leftBefore(Life.PRACTICE) ? 1 : 0)),
                    Figures.one(mean(results, policy, Lived::asks)),
                    Figures.share(mean(results, policy, Lived::repeats)),
                    Figures.one(mean(results, policy, Lived::noes)),
                    Figures.one(mean(results, policy, Lived::avoided)),
                    Figures.two(mean(results, policy, Lived::badPeaks)),
                    Figures.one(mean(results, policy, Lived::distress) / mean(results, policy, Lived::asks))));
        }
        return table.toString();
    }

    private static double mean(Results results, String policy, ToDoubleFunction<Lived> figure) {
        return results.worlds().stream()
                .mapToDouble(world -> results.cell(world, policy).mean(figure))
                .average()
                .orElseThrow();
    }

    /// Where rejection harms, and for comparison where nothing does.
    static String harm(Results results) {
        Table table = new Table(
                2,
                List.of(
                        "world",
                        "policy",
                        "fear at day 130, above the first",
                        "asks",
                        "for each ask",
                        "noes",
                        "five points worse or more",
                        "said that it makes things worse"));
        results.worlds().stream()
                .filter(world -> List.of("SENSITISER", "NULL").contains(world.name()))
                .forEach(world -> results.policies().forEach(policy -> table.row(harm(results.cell(world, policy)))));
        return table.toString();
    }

    private static List<String> harm(Experiment.Cell cell) {
        double more = -cell.mean(lived -> lived.fallBy(Life.END));
        double asks = cell.mean(Lived::asks);
        return List.of(
                cell.world().name(),
                cell.policy().name(),
                Figures.one(more),
                Figures.one(asks),
                Figures.three(more / asks),
                Figures.one(cell.mean(Lived::noes)),
                Figures.share(cell.mean(lived -> lived.fallBy(Life.END) <= -5 ? 1 : 0)),
                Figures.share(cell.mean(lived -> lived.hasSaidWorse() ? 1 : 0)));
    }

    /// What the random policy does to people of another seed, by which behaviour was set.
    static String calibration(Results results) {
        Table table = new Table(
                1,
                List.of(
                        "world",
                        "left by day 30",
                        "left by day 100",
                        "fear on the first day",
                        "its deviation over people",
                        "fall by day 100, of those who stayed",
                        "in deviations"));
        String random = results.policies().getFirst();
        for (World world : results.worlds()) {
            Experiment.Cell cell = results.cell(world, random);
            double[] first = cell.each(lived -> lived.fearOn(0));
            double deviation = Bootstrap.deviation(first);
            double fall = cell.lives().stream()
                    .filter(lived -> !lived.leftBefore(Life.PRACTICE))
                    .mapToDouble(lived -> lived.fallBy(Life.PRACTICE))
                    .average()
                    .orElse(0);
            table.row(List.of(
                    world.name(),
                    Figures.share(cell.mean(lived -> lived.leftBefore(30) ? 1 : 0)),
                    Figures.share(cell.mean(lived -> lived.leftBefore(Life.PRACTICE) ? 1 : 0)),
                    Figures.one(Bootstrap.mean(first)),
                    Figures.one(deviation),
                    Figures.one(fall),
                    Figures.two(fall / deviation)));
        }
        return table.toString();
    }
}
