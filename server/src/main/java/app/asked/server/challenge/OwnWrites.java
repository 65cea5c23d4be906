package app.asked.server.challenge;

import app.asked.core.challenge.Challenge;
import app.asked.core.kindness.CheckedChallenge;
import app.asked.core.kindness.Kindness;
import app.asked.core.kindness.Taps;
import app.asked.core.kindness.Verdict;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writing own challenges. None is kept before the person was told what the kindness check sees in it.
@CheckReturnValue
public final class OwnWrites {
    private static final Kindness KINDNESS = Kindness.english();

    private OwnWrites() {}

    /// Writes from a form that was filled in at `seen`; a deleted one comes back.
    public static OwnWriteResult put(Storage storage, UUID person, Challenge written, Taps taps, long seen) {
        return write(storage, person, written, _ -> taps, kept -> Versioned.over(kept, seen));
    }

    /// Writes for an API caller, who has no taps. The flags of a new challenge say what a person tapped.
    public static OwnWriteResult put(Storage storage, UUID person, Challenge written, @Nullable Long ifMatch) {
        return write(
                storage,
                person,
                written,
                kept -> kept.isEmpty() ? Taps.giving(written.flags()) : Taps.SKIPPED,
                _ -> ifMatch);
    }

    /// Whether the kindness check has nothing to say of a new one that the person was not told. It takes a while.
    public static boolean isFair(Challenge written) {
        return KINDNESS.look(written, Taps.giving(written.flags()), null)
                        .verdict()
                        .outcome()
                == Verdict.Outcome.FAIR;
    }

    /// The check takes a while and looks at what is kept, so it stands between a read and the write; where somebody
    /// wrote in between, it looks again.
    private static OwnWriteResult write(
            Storage storage,
            UUID person,
            Challenge written,
            Function<Optional<Versioned<Challenge>>, Taps> taps,
            Function<Optional<Versioned<Challenge>>, @Nullable Long> ifMatch) {
        UUID id = Challenges.idOf(written);
        Optional<OwnWriteResult> done = Optional.empty();
        while (done.isEmpty()) {
            Optional<Versioned<Challenge>> kept = storage.read(tx -> Challenges.OWN.find(tx, person, id));
            CheckedChallenge looked = KINDNESS.look(
                    written, taps.apply(kept), kept.map(Versioned::value).orElse(null));
            if (looked.verdict().outcome() != Verdict.Outcome.FAIR) {
                return new OwnWriteResult.LookAgain(looked.verdict());
            }
            done = storage.write(person, tx -> putOver(tx, id, kept, looked.challenge(), ifMatch.apply(kept)));
        }
        return done.get();
    }

    /// Nothing where something else is kept by now.
    private static Optional<OwnWriteResult> putOver(
            Tx tx, UUID id, Optional<Versioned<Challenge>> kept, Challenge challenge, @Nullable Long ifMatch) {
        return Challenges.OWN.find(tx, tx.person(), id).equals(kept)
                ? Optional.of(
                        new OwnWriteResult.HandedIn(VersionedWrites.put(tx, Challenges.OWN, id, challenge, ifMatch)))
                : Optional.empty();
    }

    public static WriteResult<Challenge> delete(Tx tx, UUID id, @Nullable Long ifMatch, Instant now) {
        return VersionedWrites.delete(tx, Challenges.OWN, id, ifMatch, now);
    }

    /// Brings a deleted one back as it was.
    public static WriteResult<Challenge> undo(Tx tx, UUID id) {
        return Challenges.OWN
                .find(tx, tx.person(), id)
                .map(kept -> VersionedWrites.put(tx, Challenges.OWN, id, kept.value(), kept.rev()))
                .orElseGet(WriteResult.NotFound::new);
    }
}
