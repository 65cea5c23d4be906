package app.asked.server.storage.move.end;

/// A move does not begin, or does not end, for a reason that the host can mend. Nothing that was there is lost.
public final class MoveHalted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;

    public MoveHalted(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /// What keeps it.
    public enum Why {
        /// Where it comes from, there is nothing.
        NOTHING_THERE,
        /// Where it goes, there is something already.
        NOT_EMPTY,
        /// Somebody has the database open.
        IN_USE,
        /// The data has the tables of another version.
        ANOTHER_VERSION,
        /// The two ends differ, so the first was written to since the move began.
        DIFFERENT
    }
}
