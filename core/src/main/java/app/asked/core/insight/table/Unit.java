package app.asked.core.insight.table;

import app.asked.core.words.Keyed;

/// What a figure counts. A scale and a chance are of 100; a score of the A-RSQ is in tenths of a point.
public enum Unit implements Keyed {
    SCALE,
    CHANCE,
    SCORE,
    MINUTES,
    DAYS,
    COUNT
}
