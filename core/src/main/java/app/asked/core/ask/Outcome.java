package app.asked.core.ask;

import app.asked.core.words.Keyed;

/// The other person's answer. A no, for counts, is a no or a soft no; no reply stands apart.
public enum Outcome implements Keyed {
    YES,
    ANOTHER_OFFER,
    SOFT_NO,
    NO,
    NO_REPLY,
    WAITING;

    /// Whether the other person said something.
    public boolean isReply() {
        return this != NO_REPLY && this != WAITING;
    }

    public boolean isNo() {
        return this == NO || this == SOFT_NO;
    }
}
