package app.asked.server.web;

/// Not there, or another person's: the same answer for both.
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not there, or not theirs", null, false, false);
    }
}
