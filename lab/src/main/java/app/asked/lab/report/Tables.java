package app.asked.lab.report;

import app.asked.lab.World;
import app.asked.lab.people.Life;
import app.asked.lab.people.Lived;
import java.util.ArrayList;
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

    /// Where rejection harms.
    static String harm(Results results) {
        Table table = new Table(
                1, List.of("policy", "fear at day 130, more than on the first", "asks", "more for each ask", "noes"));
        for (World world : results.worlds()) {
            if (world.name().equals("SENSITISER")) {
                for (String policy : results.policies()) {
                    table.row(harm(results.cell(world, policy)));
                }
            }
        }
        return table.toString();
    }

    private static List<String> harm(Experiment.Cell cell) {
        double more = -cell.mean(lived -> lived.fallBy(Life.END));
        double asks = cell.mean(Lived::asks);
        return new ArrayList<>(List.of(
                cell.policy().name(),
                Figures.one(more),
                Figures.one(asks),
                Figures.three(more / asks),
                Figures.one(cell.mean(Lived::noes))));
    }
}
