package app.asked.core.challenge;

import app.asked.core.words.Keyed;

/// Who is asked.
public enum Domain implements Keyed {
    STRANGERS,
    SHOPS_AND_SERVICES,
    WORK,
    FRIENDS_AND_FAMILY,
    NEIGHBOURS,
    LEARNING,
    PLAY_AND_PERFORMANCE,
    MONEY
}
