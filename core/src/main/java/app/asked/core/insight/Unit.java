package app.asked.core.insight;

import app.asked.core.words.Keyed;

/// What a figure counts. A scale and a chance are of 100.
public enum Unit implements Keyed {
    SCALE,
    CHANCE,
    MINUTES,
    DAYS,
    COUNT
}
