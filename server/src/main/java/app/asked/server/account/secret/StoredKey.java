package app.asked.server.account.secret;

import app.asked.core.words.Keyed;
import app.asked.server.storage.seal.WrappedKey;
import app.asked.server.storage.sql.Row;
import java.util.Optional;

/// What a way in holds of its person's key, and whether that still opens their words.
public sealed interface StoredKey {
    /// It does.
    record Good(WrappedKey wrapped) implements StoredKey {}

    /// It does not, and why.
    enum Closed implements StoredKey, Keyed {
        /// The way in is from before words were sealed.
        UNSEALED,
        /// Words are sealed with another key since, or will be once their person signs in.
        REPLACED
    }

    /// From `key_generation` and `wrapped_key` of the way in, and what its person's `generation` is and has to be at
    /// least.
    static StoredKey of(Row row) {
        WrappedKey wrapped = row.wrappedKeyOrNull();
        if (wrapped == null) {
            return Closed.UNSEALED;
        }
        boolean isGood = wrapped.generation() == row.number("generation")
                && wrapped.generation() >= row.number("least_generation");
        return isGood ? new Good(wrapped) : Closed.REPLACED;
    }

    /// Empty where it opens nothing.
    default Optional<WrappedKey> good() {
        return this instanceof Good(var wrapped) ? Optional.of(wrapped) : Optional.empty();
    }
}
