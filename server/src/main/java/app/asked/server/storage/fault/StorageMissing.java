package app.asked.server.storage.fault;

import org.jspecify.annotations.Nullable;

/// The database's file is not where it was opened: what is written now would be gone when Asked closes, so nothing is.
public final class StorageMissing extends StorageException {
    private static final long serialVersionUID = 1L;

    public StorageMissing(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
