package app.asked.server.storage.sql;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something kept: its value, the person's `rev` when it was last written, and when it was deleted, if it was.
public record Versioned<T>(T value, long rev, @Nullable Instant gone) {
    public boolean isGone() {
        return gone != null;
    }

    public Versioned<T> with(T other) {
        return new Versioned<>(other, rev, gone);
    }

    /// Whether a form that was filled in at `seen` would take something away that its person has not seen: it was
    /// written since, and reads otherwise than the form does.
    ///
    /// @param said what the form would write; null where it would take the thing away
    public static <T> boolean isNewer(@Nullable Versioned<T> kept, long seen, @Nullable T said) {
        return kept != null
                && !kept.isGone()
                && kept.rev() > seen
                && !kept.value().equals(said);
    }

    /// The `rev` for a form to match that was filled in at `seen`: that of what is there, where it was not written
    /// since or is deleted, so that it is written over or comes back. Null where there is nothing yet.
    public static @Nullable Long over(Optional<? extends Versioned<?>> found, long seen) {
        return found.map(kept -> kept.isGone() || kept.rev() <= seen ? kept.rev() : seen)
                .orElse(null);
    }
}
