package app.asked.server.account.spare;

import app.asked.server.storage.seal.WrappedKey;
import org.jspecify.annotations.Nullable;

/// What the database holds of a person's choice: the wrapped key, or that they want none.
record SpareKey(@Nullable WrappedKey key) {
    static final SpareKey NONE = new SpareKey(null);
}
