package app.asked.core.insight.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// When a change is claimed for its size. Ratings that lie weeks apart cannot tell a change from a mood that lasts for
/// weeks, or from a bad spell that people often begin in. So a change is not what their own wavering makes unlikely,
/// which says nothing of either, but one that is larger than both are assumed to make: in the lab, moods of 8 points of
/// which half is left after four weeks, and a spell of 15 of which a third is left by then.
///
/// A rise must be larger than a fall: to be told of one may weigh on somebody.
///
/// @param hint a fall that makes a hint; the same as `fall` where nothing hints
/// @param fall from which on one is claimed
/// @param clear from which on a fall is clear, and a rise is claimed
public record SizeRule(double hint, double fall, double clear) {
    /// After so many times it is looked at. Not sooner: most of a spell would count as a fall.
    private static final int[] LOOKS = {8, 12, 24};

    /// What was found at each look that the values reach, and from the first on whether it still stands: what a claim
    /// rests on must not have shrunk to less than half of the least.
    ///
    /// @param by how far the latest of the first n values lie from the first
    public List<Checkpoint> into(List<LocalDate> days, IntToDoubleFunction by) {
        List<Checkpoint> looks = new ArrayList<>();
        for (int count = LOOKS[0]; count <= days.size(); count++) {
            double change = by.applyAsDouble(count);
            LocalDate day = days.get(count - 1);
            int side = Math.abs(change) < fall / 2 ? 0 : (int) Math.signum(change);
            looks.add(
                    isPlanned(count)
                            ? new Checkpoint(day, level(change), side, Math.abs(change), true)
                            : Checkpoint.holding(day, side));
        }
        return looks;
    }

    private static boolean isPlanned(int count) {
        return Arrays.stream(LOOKS).anyMatch(look -> look == count);
    }

    private Certainty level(double by) {
        if (Math.abs(by) >= clear) {
            return by < 0 ? Certainty.CLEAR : Certainty.FAIRLY_CLEAR;
        }
        return by <= -fall ? Certainty.FAIRLY_CLEAR : by <= -hint ? Certainty.HINT : Certainty.DESCRIPTION;
    }
}
