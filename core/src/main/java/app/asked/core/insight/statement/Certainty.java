package app.asked.core.insight.statement;

import app.asked.core.words.Keyed;

/// How sure a statement is. What stands above description says more than what happened, and follows the schedule.
public enum Certainty implements Keyed {
    /// too few to say more than what happened
    NOT_ENOUGH_YET,
    /// what happened, and no more
    DESCRIPTION,
    /// it may be chance, and says so
    HINT,
    FAIRLY_CLEAR,
    CLEAR;

    /// Whether it says that something holds beyond chance.
    public boolean isClaim() {
        return this == FAIRLY_CLEAR || this == CLEAR;
    }
}
