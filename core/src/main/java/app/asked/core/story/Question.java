package app.asked.core.story;

import app.asked.core.words.Keyed;

/// A question of the interview. `story.question.<key>` asks it.
public enum Question implements Keyed {
    WHY_THIS,
    BEFORE,
    HAPPENED,
    /// After a no that hurt.
    STUNG,
    /// After a yes where a no was thought likely.
    SURE_OF_NO,
    /// Backed out once, and asked later.
    CAME_BACK,
    /// Backed out, and not asked since.
    IN_THE_WAY,
    /// Nobody answered.
    SILENCE,
    /// Where something bad happened.
    HELPED,
    TOLD_MYSELF,
    /// Of a no from long ago.
    THEN_AND_NOW,
    CARRIED,
    /// Never where anything hurt.
    LAUGH,
    TELL_A_FRIEND,
    OPENED,
    NEXT
}
