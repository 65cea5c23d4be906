package app.asked.core.kindness;

import app.asked.core.words.Keyed;

/// An answer to one of the check's three questions. None of them has to be answered.
public enum Tap implements Keyed {
    YES,
    NO,
    NOT_SURE
}
