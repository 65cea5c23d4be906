package app.asked.server.storage.fault;

import org.jspecify.annotations.Nullable;

/// Too much at once, or an outcome nobody knows. Sending the same again is safe, and what to do.
public final class StorageBusy extends StorageException {
    private static final long serialVersionUID = 1L;

    private final boolean perhapsStored;

    private StorageBusy(String message, @Nullable Throwable cause, boolean perhapsStored) {
        super(message, cause);
        this.perhapsStored = perhapsStored;
    }

    /// Nothing of the work was stored.
    public static StorageBusy nothingStored(String message, @Nullable Throwable cause) {
        return new StorageBusy(message, cause, false);
    }

    /// The work was sent to the database, whose answer did not come or was unclear.
    public static StorageBusy perhapsStored(String message, @Nullable Throwable cause) {
        return new StorageBusy(message, cause, true);
    }

    /// Whether the work may be stored all the same.
    public boolean perhapsStored() {
        return perhapsStored;
    }
}
