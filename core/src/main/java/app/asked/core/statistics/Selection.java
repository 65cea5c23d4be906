package app.asked.core.statistics;

/// How far a record may lean by itself where what went badly is written down less often than what went well: at the
/// worst three times in ten. A difference that this could make is none.
///
/// With odds of Γ = 10 / 3 against it, something with chance p is found in the record with a chance between
/// `p / (p + Γ (1 − p))` and `Γ p / (Γ p + 1 − p)`; what comes out either way alike, at most `Γ / (1 + Γ)` of the time.
///
/// Rosenbaum (2002), Observational Studies, 4.
public final class Selection {
    private static final double ODDS = 10.0 / 3;
    /// The share of one of two ways that come alike often.
    public static final double MOST_OF_EVEN = ODDS / (1 + ODDS);

    private Selection() {}

    public static double least(double chance) {
        return chance / (chance + ODDS * (1 - chance));
    }

    public static double most(double chance) {
        return ODDS * chance / (ODDS * chance + 1 - chance);
    }
}
