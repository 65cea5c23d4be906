package app.asked.core.next;

/// How much fear is aimed at today, and how much is too far.
///
/// @param target the fear aimed at
/// @param most no challenge of more fear is offered while one of less is there
record Aim(double target, double most) {
    /// @param edge the fear at which the person goes ahead about nine times in ten
    /// @param usual the fear aimed at on a usual day
    /// @param gentle the fear aimed at on a light one
    static Aim of(Footing.Load load, double edge, double usual, double gentle, History past, Tuning.Guard guard) {
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
