package app.asked.core.insight.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// When a topic is looked at, and what must be found for which level. Looking at every ask would find something in
/// chance alone sooner or later; so there are few looks, and the chance of a false claim is shared out among them.
///
/// A **hint** takes a p of its own at a look: .10 where two things are compared, .05 where something may have changed.
/// It says that it may be chance, and goes again when the next look finds nothing. **Fairly clear** takes p within the
/// look's share of what the topic may spend over a whole journey, **clear** a tenth of that. A claim, once made, stays.
///
/// @param hint the p that makes a hint
public record Checkpoints(double hint, List<At> looks) {
    private static final double COMPARED = .10;
    private static final double CHANGED = .05;
    private static final double CLEAR = .1;

    /// A look at a count.
    ///
    /// @param spent the chance of a false claim that it may spend; 0 where a hint is the most
    public record At(int count, double spent) {}

    /// What a test found in the first values up to a look.
    ///
    /// @param weight the effect against its uncertainty
    public record Found(double p, double weight) {
        public static final Found NOTHING = new Found(1, 0);

        /// Weighs as its p does, so that the less it can be chance the sooner it is said.
        public static Found of(double p) {
            return new Found(p, -StrictMath.log10(Math.max(p, 1e-12)));
        }
    }

    public Checkpoints {
        looks = List.copyOf(looks);
    }

    /// Two things, compared.
    public static Checkpoints comparing(double alpha) {
        return new Checkpoints(COMPARED, spending(alpha));
    }

    /// Something that may have changed.
    public static Checkpoints changing(double alpha) {
        return new Checkpoints(CHANGED, spending(alpha));
    }

    public static Checkpoints changing(At... looks) {
        return new Checkpoints(CHANGED, List.of(looks));
    }

    /// Claims at 12, 24 and 48, with a fifth, three tenths and a half of what may be spent.
    private static List<At> spending(double alpha) {
        return List.of(
                new At(6, 0),
                new At(8, 0),
                new At(12, .2 * alpha),
                new At(16, 0),
                new At(24, .3 * alpha),
                new At(32, 0),
                new At(48, .5 * alpha));
    }

    /// Something that may have changed, or may be other asks than before: three looks, and a hint at the most.
    public static Checkpoints hinting() {
        return new Checkpoints(COMPARED, List.of(new At(8, 0), new At(16, 0), new At(32, 0)));
    }

    /// What was found at each look that the values reach.
    ///
    /// @param days of the values, in order
    /// @param test of the first n values
    public List<Checkpoint> into(List<LocalDate> days, IntFunction<Found> test) {
        List<Checkpoint> found = new ArrayList<>();
        for (At at : looks) {
            if (at.count() <= days.size()) {
                Found there = test.apply(at.count());
                found.add(new Checkpoint(days.get(at.count() - 1), level(there.p(), at.spent()), there.weight()));
            }
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
