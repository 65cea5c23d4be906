package app.asked.server.storage;

import app.asked.core.words.Keyed;

/// What stands in the way of a write, of whatever kind.
enum StorageConflict implements Keyed {
    /// its id is that of something of another kind, whose words are kept under it
    ID_IS_TAKEN
}
