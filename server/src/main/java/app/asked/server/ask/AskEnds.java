package app.asked.server.ask;

import app.asked.server.storage.Kept;
import app.asked.server.storage.Repository;
import app.asked.server.storage.Tx;
import app.asked.server.storage.VersionedWrites;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The two ways in which an ask ends. It ends in one of them; a person may change their mind about which. Something bad
/// that happened stands beside either, and ends nothing.
public enum AskEnds {
    ANSWER,
    BACKED_OUT;

    private Repository<UUID, ?> repository() {
        return switch (this) {
            case ANSWER -> WholeAskRepository.ANSWERS;
            case BACKED_OUT -> WholeAskRepository.BACKED_OUTS;
        };
    }

    /// Takes away the other, so that the ask can end this way.
    public void makeRoom(Tx tx, UUID ask, Instant now) {
        Stream.of(values())
                .filter(end -> end != this)
                .forEach(end -> VersionedWrites.delete(tx, end.repository(), ask, null, now));
    }

    /// Takes back how an ask ended. An end that had made room for it, in the same write, comes back.
    public static void undo(Tx tx, UUID ask, Instant now) {
        for (AskEnds end : values()) {
            Optional<? extends Kept<?>> standing =
                    end.repository().find(tx, tx.person(), ask).filter(kept -> !kept.isGone());
            if (standing.isPresent()) {
                long stroke = standing.get().rev();
                VersionedWrites.delete(tx, end.repository(), ask, null, now);
                Stream.of(values())
                        .filter(other -> other != end)
                        .forEach(other -> bringBack(tx, other.repository(), ask, stroke));
                break;
            }
        }
        Asks.told(tx, tx.person(), ask)
                .ifPresent(kept -> AskDay.settle(tx, kept.ask().value()));
    }

    private static <T> void bringBack(Tx tx, Repository<UUID, T> repository, UUID ask, long stroke) {
        repository
                .find(tx, tx.person(), ask)
                .filter(kept -> kept.isGone() && kept.rev() == stroke)
                .ifPresent(kept -> VersionedWrites.put(tx, repository, ask, kept.value(), stroke));
    }
}
