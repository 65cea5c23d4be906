package app.asked.core.ask;

import app.asked.core.words.Keyed;

/// The other person's answer. A no, for counts, is a no or a soft no; no reply stands apart.
public enum Outcome implements Keyed {
    YES,
    ANOTHER_OFFER,
    SOFT_NO,
    NO,
    NO_REPLY,
    WAITING
}
