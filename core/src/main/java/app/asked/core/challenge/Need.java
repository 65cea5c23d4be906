package app.asked.core.challenge;

import app.asked.core.words.Keyed;

/// What a challenge may need.
public enum Need implements Keyed {
    MONEY,
    OPEN_HOURS,
    FRIEND,
    PHONE,
    INTERNET,
    THINGS
}
