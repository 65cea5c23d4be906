package app.asked.server.storage.fault;

import org.jspecify.annotations.Nullable;

/// The database cannot be opened, for a reason the host can mend: the message is one sentence, said to them as it is.
public final class StorageRefused extends StorageException {
    private static final long serialVersionUID = 1L;

    public StorageRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
