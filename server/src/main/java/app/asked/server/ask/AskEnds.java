package app.asked.server.ask;

import app.asked.server.storage.Keeping;
import app.asked.server.storage.Kept;
import app.asked.server.storage.Shelf;
import app.asked.server.storage.Tx;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The two ways in which an ask ends. It ends in one of them; a person may change their mind about which. Something bad
/// that happened stands beside either, and ends nothing.
public enum AskEnds {
    ANSWER,
    BACKED_OUT;

    private Shelf<UUID, ?> shelf() {
        return switch (this) {
            case ANSWER -> AskStore.ANSWERS;
            case BACKED_OUT -> AskStore.BACKED_OUTS;
        };
    }

    /// Takes away the other, so that the ask can end this way.
    public void makeRoom(Tx tx, UUID ask, Instant now) {
        Stream.of(values()).filter(end -> end != this).forEach(end -> Keeping.delete(tx, end.shelf(), ask, null, now));
    }

    /// Takes back how an ask ended. An end that had made room for it, in the same write, comes back.
    public static void undo(Tx tx, UUID ask, Instant now) {
        for (AskEnds end : values()) {
            Optional<? extends Kept<?>> standing =
                    end.shelf().find(tx, tx.person(), ask).filter(kept -> !kept.isGone());
            if (standing.isPresent()) {
                long stroke = standing.get().rev();
                Keeping.delete(tx, end.shelf(), ask, null, now);
                Stream.of(values())
                        .filter(other -> other != end)
                        .forEach(other -> bringBack(tx, other.shelf(), ask, stroke));
                break;
            }
        }
        Asks.told(tx, tx.person(), ask)
                .ifPresent(kept -> AskDay.settle(tx, kept.ask().value()));
    }

    private static <T> void bringBack(Tx tx, Shelf<UUID, T> shelf, UUID ask, long stroke) {
        shelf.find(tx, tx.person(), ask)
                .filter(kept -> kept.isGone() && kept.rev() == stroke)
                .ifPresent(kept -> Keeping.put(tx, shelf, ask, kept.value(), stroke));
    }
}
