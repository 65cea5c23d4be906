package app.asked.server.storage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something kept: its value, the person's `rev` when it was last written, and when it was deleted, if it was.
public record Kept<T>(T value, long rev, @Nullable Instant gone) {
    public boolean isGone() {
        return gone != null;
    }
}
