package app.asked.server.storage;

/// Anything else a database says: a fault of ours, or of the machine.
public final class StorageFault extends StorageException {
    private static final long serialVersionUID = 1L;

    StorageFault(String message, Throwable cause) {
        super(message, cause);
    }
}
