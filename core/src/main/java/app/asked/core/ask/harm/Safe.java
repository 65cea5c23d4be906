package app.asked.core.ask.harm;

import app.asked.core.words.Keyed;

/// Whether the person is safe after something bad.
public enum Safe implements Keyed {
    YES,
    NO,
    TELL_SOMEONE
}
