package app.asked.core.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// When a topic is looked at, and what must be found for which level. Looking at every ask would find something in
/// chance alone sooner or later; so there are few looks, and the chance of a false claim is shared out among them.
///
/// A **hint** takes p ≤ .10 at a look: of ten such looks into pure chance, one hints. It says so, and goes again when
/// the next look finds nothing. **Fairly clear** takes p within the look's share of what the topic may spend over a
/// whole journey, **clear** a tenth of that. A claim, once made, stays.
record Looks(List<At> looks) {
    static final double HINT = .10;
    private static final double CLEAR = .1;

    /// A look at a count.
    ///
    /// @param spent the chance of a false claim that it may spend; 0 where a hint is the most
    record At(int count, double spent) {}

    /// What a test found in the first values up to a look.
    ///
    /// @param weight the effect against its uncertainty
    record Found(double p, double weight) {
        static final Found NOTHING = new Found(1, 0);

        /// Weighs as its p does, so that the less it can be chance the sooner it is said.
        static Found of(double p) {
            return new Found(p, -StrictMath.log10(Math.max(p, 1e-12)));
        }
    }

    Looks {
        looks = List.copyOf(looks);
    }

    static Looks at(At... looks) {
        return new Looks(List.of(looks));
    }

    /// Claims at 12, 24 and 48, with a fifth, three tenths and a half of what may be spent.
    static Looks spending(double alpha) {
        return at(
                new At(6, 0),
                new At(8, 0),
                new At(12, .2 * alpha),
                new At(16, 0),
                new At(24, .3 * alpha),
                new At(32, 0),
                new At(48, .5 * alpha));
    }

    /// A hint at the most: other things than chance may be behind it, such as which asks were chosen.
    static Looks hintsAlone() {
        return spending(0);
    }

    /// @param days of the values, in order
    /// @param test of the first n values
    List<Look> into(List<LocalDate> days, IntFunction<Found> test) {
        List<Look> found = new ArrayList<>();
        for (At at : looks) {
            if (at.count() <= days.size()) {
                Found there = test.apply(at.count());
                found.add(new Look(days.get(at.count() - 1), level(there.p(), at.spent()), there.weight()));
            }
        }
        return found;
    }

    private static Level level(double p, double spent) {
        if (spent > 0 && p <= spent) {
            return p <= spent * CLEAR ? Level.CLEAR : Level.FAIRLY_CLEAR;
        }
        return p <= HINT ? Level.HINT : Level.DESCRIPTION;
    }
}
