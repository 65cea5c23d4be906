package app.asked.server.storage.seal;

/// Sealed bytes that were changed, moved elsewhere, or sealed with another key. It says nothing of what is in them.
public final class DoesNotOpen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DoesNotOpen() {
        super("sealed bytes do not open with this key in this place");
    }
}
