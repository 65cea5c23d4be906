package app.asked.core.challenge;

import app.asked.core.words.Keyed;

/// Which version of a challenge is asked.
public enum Version implements Keyed {
    SMALLER,
    AS_IS,
    BOLDER
}
