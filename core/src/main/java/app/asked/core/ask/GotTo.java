package app.asked.core.ask;

import app.asked.core.words.Keyed;

/// How far one got. Each of these is kept as a step.
public enum GotTo implements Keyed {
    THOUGHT,
    WENT,
    CAME_CLOSE,
    BEGAN
}
