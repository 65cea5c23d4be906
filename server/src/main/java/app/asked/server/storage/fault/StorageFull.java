package app.asked.server.storage.fault;

/// The disk is full or refuses to write: nothing of this work was stored, and what was there is whole.
public final class StorageFull extends StorageException {
    private static final long serialVersionUID = 1L;

    public StorageFull(String message, Throwable cause) {
        super(message, cause);
    }
}
