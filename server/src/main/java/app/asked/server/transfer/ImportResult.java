package app.asked.server.transfer;

/// What became of one thing of a file.
sealed interface ImportResult {
    /// Why nothing had to be asked further.
    enum Plain implements ImportResult {
        ADDED,
        /// added, and over: another journey is under way
        FINISHED,
        /// added, and hidden: an own challenge that its person should read once more
        HIDDEN,
        THERE,
        /// there, and reads otherwise, or was deleted
        OTHERWISE
    }

    /// It could not be added.
    ///
    /// @param because the key of what is in the way
    record LeftOut(String because) implements ImportResult {}
}
