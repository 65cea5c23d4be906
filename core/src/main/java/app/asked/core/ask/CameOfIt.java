package app.asked.core.ask;

import app.asked.core.words.Keyed;

/// What came of an ask.
public enum CameOfIt implements Keyed {
    CHAT,
    LAUGH,
    WHAT_I_ASKED_FOR,
    SOMETHING_BETTER,
    NEW_FACE,
    ANIMAL,
    STORY_TO_TELL,
    PRACTICE,
    NOTHING_YET
}
