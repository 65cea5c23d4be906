package app.asked.server.storage.fault;

import org.jspecify.annotations.Nullable;

/// The database's own file does not hold together: nothing more is written, so that nothing gets worse. What can still
/// be read may be read.
public final class StorageDamaged extends StorageException {
    private static final long serialVersionUID = 1L;

    public StorageDamaged(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
