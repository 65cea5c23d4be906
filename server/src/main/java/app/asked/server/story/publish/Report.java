package app.asked.server.story.publish;

import app.asked.core.words.Keyed;

/// What a reader says is wrong with a story. `story.report.<key>` says it.
public enum Report implements Keyed {
    ABOUT_ME,
    UNKIND,
    UNSAFE,
    OTHER
}
