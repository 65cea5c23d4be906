package app.asked.core.journey;

import app.asked.core.words.Keyed;

/// How the practice is for the person right now.
public enum Going implements Keyed {
    DOES_ME_GOOD,
    HARD_AND_WORTH_IT,
    NOT_SURE,
    MAKES_THINGS_WORSE
}
