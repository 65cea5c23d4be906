package app.asked.lab.report;

import app.asked.lab.World;
import app.asked.lab.people.Beside;
import app.asked.lab.people.Score;
import app.asked.lab.people.Scores;
import app.asked.lab.policy.Policies;
import java.util.List;
import java.util.function.Function;

/// How good the planner's forecasts are, beside simpler ones.
final class Forecasts {
    private Forecasts() {}

    static String table(Results results) {
        Table table =
                new Table(2, List.of("world", "forecast of", "asks", "planner", "plain average", "library", "person"));
        for (World world : results.worlds()) {
            Scores scores = results.cell(world, Policies.PLANNER).scores();
            Beside noes = scores.noes();
            Beside fears = scores.fears();
            Beside darings = scores.darings();
            table.row(row(world, "a no, log loss", noes, score -> Figures.three(score.logLoss())));
            table.row(row("", "a no, Brier", noes, score -> Figures.three(score.brier())));
            table.row(row("", "fear, points off", fears, score -> Figures.one(score.off())));
            String asks = String.valueOf(fears.policy().count());
            table.row(planner("fear within the 80 % range", asks, Figures.share(scores.coverage())));
            table.row(planner("width of that range, points", asks, Figures.one(scores.width())));
            table.row(planner("fear expected too high by, points", asks, Figures.one(scores.lag())));
            table.row(dares("going ahead, log loss", darings, score -> Figures.three(score.logLoss())));
            table.row(dares("going ahead, Brier", darings, score -> Figures.three(score.brier())));
        }
        return table.toString();
    }

    private static List<String> planner(String what, String asks, String figure) {
        return List.of("", what, asks, figure, "", "", "");
    }

    private interface Told extends Function<Score, String> {}

    private static List<String> row(World world, String what, Beside beside, Told told) {
        return row(world.name(), what, beside, told);
    }

    private static List<String> row(String world, String what, Beside beside, Told told) {
        return List.of(
                world,
                what,
                String.valueOf(beside.policy().count()),
                told.apply(beside.policy()),
                told.apply(beside.average()),
                told.apply(beside.library()),
                told.apply(beside.person()));
    }

    private static List<String> dares(String what, Beside beside, Told told) {
        return List.of(
                "",
                what,
                String.valueOf(beside.policy().count()),
                told.apply(beside.policy()),
                told.apply(beside.average()),
                "",
                "");
    }
}
