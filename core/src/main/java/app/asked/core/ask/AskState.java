package app.asked.core.ask;

import app.asked.core.words.Keyed;

/// Where an ask stands.
public enum AskState implements Keyed {
    PLANNED,
    WAITING,
    ANSWERED,
    BACKED_OUT,
    /// something bad happened, whatever else is written to it
    HARMED
}
