package app.asked.server.journey;

import app.asked.core.words.Keyed;

/// What stands in the way of a write.
enum JourneyConflict implements Keyed {
    /// another journey is not over
    ONE_JOURNEY,
    /// three avoided things are open
    THREE_AVOIDED
}
