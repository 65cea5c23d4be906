package app.asked.server.storage.sql;

/// A person has as many things of a kind as they may have: nothing of the write was saved.
public final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Limit limit;

    public LimitReached(Limit limit) {
        super("at most " + limit.most() + " " + limit.key(), null, false, false);
        this.limit = limit;
    }

    public Limit limit() {
        return limit;
    }
}
