package app.asked.server.story.publish;

import app.asked.core.words.Keyed;

/// Who may read a story that was given away. Whoever has the address for a few reads what everybody may, too.
public enum Audience implements Keyed {
    FEW,
    EVERYBODY
}
