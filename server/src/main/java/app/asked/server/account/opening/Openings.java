package app.asked.server.account.opening;

import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Opens a person's words with a secret that came along with a proof, and keeps which secrets do.
public final class Openings {
    /// Devices that one way in is used on.
    private static final int MOST = 20;

    private Openings() {}

    /// A secret with the key that it opened.
    public record Opened(OpeningSecret secret, PersonKey key) {}

    /// The first of these that opens the key which seals now. One that wraps an earlier key opens nothing.
    ///
    /// @param wayIn the passkey, or what else they came along with
    public static Optional<Opened> open(Tx tx, UUID person, UUID wayIn, List<OpeningSecret> secrets) {
        return secrets.stream()
                .flatMap(secret -> OpeningRepository.wrapped(tx, person, wayIn, secret.proof()).stream()
                        .map(wrapped -> new Opened(secret, secret.wrapping().unwrap(person, wrapped))))
                .findFirst();
    }

    /// From now on this secret opens the key. Of many, those stay that were used last.
    public static void keep(Tx tx, UUID wayIn, OpeningSecret secret, PersonKey key, Instant now) {
        OpeningRepository.put(tx, wayIn, secret.proof(), secret.wrapping().wrap(key), now);
        OpeningRepository.keepLast(tx, wayIn, MOST);
    }

    /// The way in is gone.
    public static void forget(Tx tx, UUID wayIn) {
        OpeningRepository.forget(tx, wayIn);
    }
}
