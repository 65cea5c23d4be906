package app.asked.lab.policy;

import app.asked.core.next.Wish;
import app.asked.core.next.estimate.Tuning;
import app.asked.core.next.estimate.Tuning.Aims;
import app.asked.core.next.estimate.Tuning.Edge;
import app.asked.core.next.estimate.Tuning.Guard;
import app.asked.core.next.estimate.Tuning.Weights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The planner with other constants than it has: what could suit people of another courage.
final class Variants {
    private Variants() {}

    static List<Policy> all() {
        Map<String, Tuning> variants = new LinkedHashMap<>();
        for (double width : new double[] {8, 12, 16, 18, 20, 24}) {
            for (int noes : new int[] {20, 30, 40}) {
                variants.put("width " + width + ", lean " + noes, leaning(width, noes));
            }
        }
        Tuning tuning = Tuning.DEFAULT;
        Edge edge = tuning.edge();
        for (double start : new double[] {38, 45}) {
            variants.put("edge from " + start, tuning.with(new Edge(start, edge.spread(), edge.slope(), edge.drift())));
        }
        variants.put("edge wide open", tuning.with(new Edge(edge.start(), 35, edge.slope(), edge.drift())));
        variants.put("free to leap", tuning.with(free(tuning.guard())));
        variants.put("aiming at 85", tuning.with(new Aims(.95, .85, .8)));
        List<Policy> policies = new ArrayList<>();
        variants.forEach((name, variant) -> policies.add(Planned.at("planner, " + name, Wish.Pace.STEADY, variant)));
        return policies;
    }

    private static Tuning leaning(double width, int noes) {
        Weights all = Weights.DEFAULT;
        return Tuning.DEFAULT.with(new Weights(
                all.edge(),
                width,
                all.widthWished(),
                all.learn(),
                noes,
                all.usualNo(),
                all.noesWished(),
                all.variety(),
                all.domains(),
                all.turn(),
                all.revisit(),
                all.favourite(),
                all.atHand(),
                all.atHandFirst()));
    }

    private static Guard free(Guard all) {
        return new Guard(100, 100, 100, all.easy(), all.easier());
    }
}
