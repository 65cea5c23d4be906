package app.asked.lab.report;

import static app.asked.lab.policy.Policies.LADDER;
import static app.asked.lab.policy.Policies.PLANNER;
import static app.asked.lab.policy.Policies.STAIRCASE;

import app.asked.lab.World;
import app.asked.lab.people.Life;
import app.asked.lab.people.Lived;
import app.asked.lab.policy.Policies;
import java.util.List;
import java.util.Map;

/// The pictures: worst-case regret of each policy, and fear over the days in each world.
final class Charts {
    private static final Map<String, String> COLOURS =
            Map.of("random", "#999999", LADDER, "#b06a00", STAIRCASE, "#2f6f8f", PLANNER, "#7a3e9d");
    private static final List<String> DRAWN = List.of("random", LADDER, STAIRCASE, PLANNER);
    private static final int ROW = 24;
    private static final int LABEL = 220;
    private static final int LONGEST = 420;
    private static final int PANEL = 230;
    private static final int HIGH = 170;

    private Charts() {}

    static String regret(Results results) {
        List<String> ordered = results.policies().stream()
                .filter(policy -> !policy.equals(Policies.ORACLE))
                .sorted((one, other) -> Double.compare(results.worstRegret(one), results.worstRegret(other)))
                .toList();
        double most = results.worstRegret(ordered.getLast());
        Svg svg = new Svg(
                LABEL + LONGEST + 60,
                ROW * ordered.size() + 10,
                "Worst-case regret of each policy; the shortest bar is best");
        for (int i = 0; i < ordered.size(); i++) {
            String policy = ordered.get(i);
            double regret = results.worstRegret(policy);
            double length = LONGEST * regret / most;
            double y = ROW * i + 5;
            svg.text(LABEL - 8, y + 15, "end", policy);
            svg.bar(LABEL, y + 3, length, ROW - 8, COLOURS.getOrDefault(policy, "#b9b2a8"));
            svg.text(LABEL + length + 6, y + 15, "start", Figures.one(regret));
        }
        return svg.toString();
    }

    static String fear(Results results) {
        int rows = (results.worlds().size() + 2) / 3;
        Svg svg = new Svg(
                3 * PANEL + 20,
                rows * (HIGH + 50) + 40,
                "True fear over 130 days in each world, for the random policy, ladder, staircase and planner");
        double[] range = range(results);
        for (int i = 0; i < results.worlds().size(); i++) {
            panel(svg, results, results.worlds().get(i), range, i % 3 * PANEL + 40, i / 3 * (HIGH + 50) + 30);
        }
        double x = 40;
        for (String policy : DRAWN) {
            svg.bar(x, rows * (HIGH + 50) + 18, 12, 12, COLOURS.getOrDefault(policy, ""));
            svg.text(x + 17, rows * (HIGH + 50) + 28, "start", policy);
            x += 140;
        }
        return svg.toString();
    }

    private static double[] range(Results results) {
        double least = 100;
        double most = 0;
        for (World world : results.worlds()) {
            for (String policy : DRAWN) {
                for (int day = 0; day <= Life.END; day += Lived.EVERY) {
                    double fear = fearOn(results, world, policy, day);
                    least = Math.min(least, fear);
                    most = Math.max(most, fear);
                }
            }
        }
        return new double[] {Math.floor(least - 1), Math.ceil(most + 1)};
    }

    private static double fearOn(Results results, World world, String policy, int day) {
        return results.cell(world, policy).mean(lived -> lived.fearOn(day));
    }

    private static void panel(Svg svg, Results results, World world, double[] range, double left, double top) {
        double wide = PANEL - 50;
        svg.text(left, top - 8, "start", world.name());
        for (double mark : range) {
            svg.text(left - 6, top + HIGH * (range[1] - mark) / (range[1] - range[0]) + 4, "end", Figures.whole(mark));
        }
        svg.line(left, top + HIGH, left + wide, top + HIGH, "#777777");
        double off = left + wide * Life.PRACTICE / Life.END;
        svg.line(off, top, off, top + HIGH, "#cccccc");
        for (String policy : DRAWN) {
            StringBuilder points = new StringBuilder();
            for (int day = 0; day <= Life.END; day += Lived.EVERY) {
                double y = top + HIGH * (range[1] - fearOn(results, world, policy, day)) / (range[1] - range[0]);
                points.append(Svg.point(left + wide * day / Life.END, y)).append(' ');
            }
            svg.path(points.toString().strip(), COLOURS.getOrDefault(policy, ""));
        }
    }
}
