package app.asked.core.insight.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// When a topic is looked at, and what must be found for which level. Looking at every ask would find something in
/// chance alone sooner or later; so there are few looks, and the chance of a false claim is shared out among them.
///
/// A **hint** takes a p of its own at a look. It says that it may be chance, and goes again when the next look finds
/// nothing. **Fairly clear** takes p within the look's share of what the topic may spend over a whole journey,
/// **clear** a tenth of that. A claim, once made, stays for as long as the effect points its way. That is looked at
/// again with twice as many as at the last look, and so on, and with all that there are.
///
/// @param hint the p that makes a hint
public record CertaintyRule(double hint, List<At> looks) {
    /// Rare, so that over all topics and looks few whom nothing changes ever see one.
    private static final double HINT = .02;
    private static final double CLEAR = .1;

    /// A look at a count.
    ///
    /// @param spent the chance of a false claim that it may spend; 0 where a hint is the most
    public record At(int count, double spent) {}

    /// What a test found in the first values up to a look.
    ///
    /// @param side which way it points: 1, −1, or 0 for neither
    public record Found(double p, int side) {
        /// The less it can be chance the sooner it is said.
        private double weight() {
            return -StrictMath.log10(Math.max(p, 1e-12));
        }
    }

    public CertaintyRule {
        looks = List.copyOf(looks);
    }

    /// Claims at 12, 24 and 48, with a fifth, three tenths and a half of what may be spent.
    public static CertaintyRule spending(double alpha) {
        return new CertaintyRule(HINT, List.of(new At(12, .2 * alpha), new At(24, .3 * alpha), new At(48, .5 * alpha)));
    }

    /// Something that may have changed, or may be other asks than before: three looks, and a hint at the most.
    public static CertaintyRule hinting() {
        return new CertaintyRule(HINT, List.of(new At(8, 0), new At(16, 0), new At(32, 0)));
    }

    /// What was found at each look that the values reach.
    ///
    /// @param days of the values, in order
    /// @param test of the first n values
    public List<Checkpoint> into(List<LocalDate> days, IntFunction<Found> test) {
        List<Checkpoint> found = new ArrayList<>();
        int all = days.size();
        for (At at : looks) {
            if (at.count() <= all) {
                Found there = test.apply(at.count());
                LocalDate day = days.get(at.count() - 1);
                found.add(new Checkpoint(day, level(there.p(), at.spent()), there.side(), there.weight(), true));
            }
        }
        if (!found.isEmpty()) {
            for (int count = 2 * looks.getLast().count(); count < all; count *= 2) {
                found.add(Checkpoint.holding(
                        days.get(count - 1), test.apply(count).side()));
            }
            found.add(Checkpoint.holding(days.get(all - 1), test.apply(all).side()));
        }
        return found;
    }

    private Certainty level(double p, double spent) {
        if (spent > 0 && p <= spent) {
            return p <= spent * CLEAR ? Certainty.CLEAR : Certainty.FAIRLY_CLEAR;
        }
        return p <= hint ? Certainty.HINT : Certainty.DESCRIPTION;
    }
}
