package app.asked.core.ask.after;

import app.asked.core.words.Keyed;

/// What a check-in asks, in this order.
public enum CheckInQuestion implements Keyed {
    REPLAYING,
    /// where it hurt
    STING,
    RECOVERED
}
