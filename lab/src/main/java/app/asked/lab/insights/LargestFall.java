package app.asked.lab.insights;

import app.asked.core.insight.questions.Probed;
import app.asked.core.statistics.Shift;
import java.util.List;

/// The largest fall of the probe at the counts at which it is looked at.
final class LargestFall {
    private static final int[] LOOKS = {8, 12, 24};

    private LargestFall() {}

    static double of(Journey journey) {
        List<Probed> times = Probed.of(journey.facts().ratings());
        double largest = 0;
        for (int count : LOOKS) {
            if (count <= times.size()) {
                largest = Math.max(
                        largest,
                        -Shift.of(Probed.means(times.subList(0, count)), .8).by());
            }
        }
        return largest;
    }
}
