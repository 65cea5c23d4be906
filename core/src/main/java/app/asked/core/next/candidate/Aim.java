package app.asked.core.next.candidate;

import app.asked.core.next.estimate.Tuning;
import app.asked.core.next.history.Footing;
import app.asked.core.next.history.History;

/// How much fear is aimed at today, and how much is too far.
///
/// @param target the fear aimed at
/// @param most no challenge of more fear is offered while one of less is there
public record Aim(double target, double most) {
    /// The aim for a day of this load.
    ///
    /// @param edge the fear at which the person goes ahead about nine times in ten
    /// @param usual the fear aimed at on a usual day
    /// @param gentle the fear aimed at on a light one
    public static Aim of(
            Footing.Load load, double edge, double usual, double gentle, History past, Tuning.Guard guard) {
        double most = Math.min(edge + guard.overEdge(), past.reached(guard.start()) + guard.leap());
        if (past.turnedBack().again()) {
            most = Math.min(most, past.turnedBack().fear() - guard.easier());
        }
        return switch (load) {
            case USUAL -> new Aim(usual, most);
            case LIGHT -> new Aim(Math.min(usual, gentle), Math.min(edge, most));
            case EASY, NOTHING -> new Aim(edge - guard.easy(), Math.min(edge - guard.easy() / 2, most));
        };
    }

    /// The same, with nothing of more fear.
    Aim within(double fear) {
        return new Aim(target, Math.min(most, fear));
    }
}
