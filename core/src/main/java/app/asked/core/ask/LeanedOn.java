package app.asked.core.ask;

import app.asked.core.words.Keyed;

/// Something one leaned on.
public enum LeanedOn implements Keyed {
    SAID_SORRY,
    MADE_IT_A_JOKE,
    SPOKE_FAST_OR_SOFTLY,
    HELD_PHONE,
    REHEARSED_EACH_WORD,
    HAD_SOMEONE_WITH_ME,
    HAD_A_DRINK,
    NOTHING
}
