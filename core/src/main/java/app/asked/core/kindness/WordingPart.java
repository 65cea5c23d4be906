package app.asked.core.kindness;

import app.asked.core.words.Keyed;

/// A part of a wording that is read for signs.
public enum WordingPart implements Keyed {
    TITLE,
    HOW,
    OPENING,
    EXIT,
    SMALLER,
    BOLDER;

    /// Whether it is said aloud, and does not describe what to do.
    boolean isSpoken() {
        return this == OPENING || this == EXIT;
    }
}
