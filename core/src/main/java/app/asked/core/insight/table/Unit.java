package app.asked.core.insight.table;

import app.asked.core.words.Keyed;

/// What a figure counts. A scale, a change and a bias are of 100, and so is a chance; a score of the A-RSQ is in tenths
/// of a point.
public enum Unit implements Keyed {
    SCALE,
    /// how much later values lie above earlier ones on a scale, or below 0 how much under them
    CHANGE,
    /// how much guesses lie above what came on a scale, or below 0 how much under it
    BIAS,
    CHANCE,
    SCORE,
    MINUTES,
    DAYS,
    COUNT
}
