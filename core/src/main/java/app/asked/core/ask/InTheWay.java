package app.asked.core.ask;

import app.asked.core.words.Keyed;

/// What got in the way of an ask.
public enum InTheWay implements Keyed {
    FEAR_TOO_BIG,
    TIRED_OR_UNWELL,
    MOMENT_WENT_BY,
    NOBODY_THERE,
    LOOKED_BUSY,
    NOT_SAFE,
    NOT_RIGHT_TO_ME,
    NOT_ALONE,
    KEPT_REHEARSING,
    FOUND_ANOTHER_WAY,
    /// somebody else made the ask: it is kept here, and counts for nobody
    FRIEND_ASKED,
    FORGOT,
    SOMETHING_ELSE,
    RATHER_NOT_SAY
}
