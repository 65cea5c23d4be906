package app.asked.core.challenge;

import app.asked.core.words.Keyed;

/// What the kindness check may want looked at again.
public enum Sign implements Keyed {
    NO_OTHER_PERSON,
    NOT_HONEST,
    YES_UNWANTED,
    NO_MADE_HARD,
    TOUCHING,
    FILMING,
    PRESSING,
    ASKED_BEFORE,
    UNSAFE_PLACE,
    MINOR,
    EX_OR_SUBORDINATE,
    RUDE,
    AGAINST_THE_LAW
}
