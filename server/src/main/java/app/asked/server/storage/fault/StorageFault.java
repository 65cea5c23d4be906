package app.asked.server.storage.fault;

/// Anything else a database says: a fault of ours, or of the machine.
public final class StorageFault extends StorageException {
    private static final long serialVersionUID = 1L;

    public StorageFault(String message, Throwable cause) {
        super(message, cause);
    }
}
