package app.asked.server.web;

import app.asked.server.storage.WriteResult;

/// Not there, or another person's: the same answer for both.
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not there, or not theirs", null, false, false);
    }

    /// Throws it where a write found nothing, not even the mark of what was deleted.
    public static void ifSo(WriteResult<?> written) {
        if (written instanceof WriteResult.NotFound<?>) {
            throw new NotFound();
        }
    }
}
