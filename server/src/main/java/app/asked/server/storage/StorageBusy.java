package app.asked.server.storage;

import org.jspecify.annotations.Nullable;

/// Too much at once, or an outcome nobody knows: the work may or may not be stored. Sending it again is safe.
public final class StorageBusy extends StorageException {
    private static final long serialVersionUID = 1L;

    StorageBusy(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
