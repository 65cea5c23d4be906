package app.asked.server.ask;

import app.asked.core.words.Keyed;

/// What stands in the way of a write to an ask.
enum AskConflict implements Keyed {
    /// it was answered already or backed out of, and it is one of the two
    ENDED_OTHERWISE,
    /// a forecast made before the answer stays as it was
    FORECAST_IS_MADE,
    /// an ask has two check-ins at most
    CHECK_INS_ARE_OVER
}
