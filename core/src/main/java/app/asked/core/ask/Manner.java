package app.asked.core.ask;

import app.asked.core.words.Keyed;

/// How the other person was.
public enum Manner implements Keyed {
    WARM,
    KIND,
    POLITE,
    JOKING,
    FIRM,
    HURRIED,
    BLUNT,
    CURT,
    UNKIND,
    HARD_TO_TELL
}
