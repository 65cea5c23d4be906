package app.asked.core.challenge;

import app.asked.core.words.Keyed;

/// Where a challenge comes from.
public enum Origin implements Keyed {
    LIBRARY,
    OWN
}
