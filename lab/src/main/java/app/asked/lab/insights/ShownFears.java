package app.asked.lab.insights;

import app.asked.lab.World;
import app.asked.lab.Worlds;
import app.asked.lab.people.Layer;
import app.asked.lab.people.Library;
import app.asked.lab.people.Scores;
import app.asked.lab.people.Sway;
import app.asked.lab.policy.Policies;
import app.asked.lab.report.Experiment;
import app.asked.lab.report.Results;
import java.util.List;
import java.util.Locale;

/// The fear that Today expects of an ask, beside the fear that comes.
final class ShownFears {
    private ShownFears() {}

    /// As Markdown.
    ///
    /// @param lives in each world
    static String report(int lives, long seed) {
        StringBuilder report = new StringBuilder(
                "%nThe fear that Today expects of an ask, over the lives of %d people in each of the lab's worlds.%n%n"
                        .formatted(lives));
        report.append(
                "| world | layer | asks | within the 80 % range, in 100 | its width, points | expected too high by, points |\n");
        report.append("| --- | --- | ---: | ---: | ---: | ---: |\n");
        for (Layer layer : List.of(Layer.USUAL, Layer.FULL_DAYS, Layer.LOGS_SELECTIVELY)) {
            Results results = new Experiment(
                            Worlds.open(),
                            List.of(Policies.planner()),
                            Library.street(),
                            lives,
                            new Experiment.Seed(seed),
                            Sway.of(layer))
                    .run(_ -> {});
            results.worlds()
                    .forEach(world -> report.append(row(
                            world, layer, results.cell(world, Policies.PLANNER).scores())));
        }
        return report.toString();
    }

    private static String row(World world, Layer layer, Scores scores) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.1f | %.1f | %.1f |%n",
                world.name(),
                layer.key(),
                scores.fears().policy().count(),
                100 * scores.coverage(),
                scores.width(),
                scores.lag());
    }
}
