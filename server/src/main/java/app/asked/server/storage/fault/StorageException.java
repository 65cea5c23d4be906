package app.asked.server.storage.fault;

import org.jspecify.annotations.Nullable;

/// The database did not do its part. The message never holds what a person wrote.
public abstract sealed class StorageException extends RuntimeException
        permits StorageBusy, StorageDamaged, StorageFault, StorageFull, StorageMissing, StorageRefused {
    private static final long serialVersionUID = 1L;

    StorageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
