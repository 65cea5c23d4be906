package app.asked.core.ask;

import app.asked.core.words.Keyed;

/// Words for feelings, in the order in which they are shown: no columns of good and bad.
public enum Feeling implements Keyed {
    NERVOUS,
    PLEASED,
    EMBARRASSED,
    RELIEVED,
    SURPRISED,
    HURT,
    AMUSED,
    TIRED,
    CALM,
    GUILTY,
    PROUD,
    DISAPPOINTED,
    WARM,
    UNEASY,
    CURIOUS,
    ANNOYED,
    DELIGHTED,
    AFRAID,
    POWERFUL,
    ASHAMED,
    HOPEFUL,
    SAD,
    RESIGNED,
    NUMB
}
