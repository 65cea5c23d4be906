package app.asked.server.challenge;

import app.asked.core.challenge.Challenge;
import app.asked.core.kindness.Kindness;
import app.asked.core.kindness.Looked;
import app.asked.core.kindness.Taps;
import app.asked.core.kindness.Verdict;
import app.asked.server.storage.Keeping;
import app.asked.server.storage.Kept;
import app.asked.server.storage.Receipt;
import app.asked.server.storage.Tx;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writing own challenges. None is kept before the person was told what the kindness check sees in it.
public final class OwnWrites {
    private static final Kindness KINDNESS = Kindness.english();

    private OwnWrites() {}

    /// Writes from a form that was filled in at `seen`; a deleted one comes back.
    public static OwnWritten put(Tx tx, UUID id, Challenge written, Taps taps, long seen) {
        Optional<Kept<Challenge>> kept = Challenges.OWN.find(tx, tx.person(), id);
        return write(tx, id, written, taps, kept, Kept.over(kept, seen));
    }

    /// Writes for an API caller, who has no taps. The flags of a new challenge say what a person tapped.
    public static OwnWritten put(Tx tx, UUID id, Challenge written, @Nullable Long ifMatch) {
        Optional<Kept<Challenge>> kept = Challenges.OWN.find(tx, tx.person(), id);
        Taps taps = kept.isEmpty() ? Taps.giving(written.flags()) : Taps.SKIPPED;
        return write(tx, id, written, taps, kept, ifMatch);
    }

    private static OwnWritten write(
            Tx tx, UUID id, Challenge written, Taps taps, Optional<Kept<Challenge>> kept, @Nullable Long ifMatch) {
        Looked looked = KINDNESS.look(written, taps, kept.map(Kept::value).orElse(null));
        return looked.verdict().outcome() == Verdict.Outcome.FAIR
                ? new OwnWritten.HandedIn(
                        Keeping.put(tx, Challenges.OWN, id, looked.challenge(), ifMatch), looked.challenge())
                : new OwnWritten.LookAgain(looked.verdict());
    }

    public static Receipt<Challenge> delete(Tx tx, UUID id, @Nullable Long ifMatch, Instant now) {
        return Keeping.delete(tx, Challenges.OWN, id, ifMatch, now);
    }

    /// Brings a deleted one back as it was.
    public static Receipt<Challenge> undo(Tx tx, UUID id) {
        return Challenges.OWN
                .find(tx, tx.person(), id)
                .map(kept -> Keeping.put(tx, Challenges.OWN, id, kept.value(), kept.rev()))
                .orElseGet(Receipt.Absent::new);
    }
}
