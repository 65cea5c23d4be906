package app.asked.core.kindness;

import app.asked.core.words.Keyed;

/// A part of a wording that is read for signs.
public enum Part implements Keyed {
    TITLE,
    HOW,
    OPENING,
    EXIT,
    SMALLER,
    BOLDER
}
