package app.asked.server.account;

import app.asked.core.words.Keyed;

/// How fast a person would like to go.
public enum PaceWish implements Keyed {
    GENTLE,
    STEADY,
    BRISK
}
