package app.asked.core.next;

/// How much fear is aimed at today, and how much is too far.
///
/// @param target the fear aimed at
/// @param most no challenge of more fear is offered while one of less is there
record Aim(double target, double most) {
    /// How far above the highest fear lately gone through an offer may reach: never a leap.
    private static final double LEAP = 8;
    /// How far above the edge an offer may reach.
    private static final double OVER_EDGE = 12;
    /// How far below the edge easy lies.
    private static final double EASY = 20;

    static Aim of(Past past, Footing.Load load, Wish.Pace pace) {
        Edge edge = past.edge();
        double most = Math.min(edge.value() + OVER_EDGE, past.reached() + LEAP);
        return switch (load) {
            case USUAL -> new Aim(edge.fearFor(pace.doing()), most);
            case LIGHT -> new Aim(edge.fearFor(Wish.Pace.GENTLE.doing()), Math.min(edge.value(), most));
            case EASY, NOTHING -> new Aim(edge.value() - EASY, Math.min(edge.value() - EASY / 2, most));
        };
    }
}
