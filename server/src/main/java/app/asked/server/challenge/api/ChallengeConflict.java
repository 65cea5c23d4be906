package app.asked.server.challenge.api;

import app.asked.core.words.Keyed;

/// What stands in the way of a write.
enum ChallengeConflict implements Keyed {
    /// the library's challenges are for everyone, and nobody's to write
    LIBRARY_STAYS
}
