package app.asked.server.account.key;

import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.seal.PersonKeys;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The key that a request came with, from when its caller is known until it is answered.
public final class RequestKey implements PersonKeys {
    private volatile @Nullable PersonKey key;

    @Override
    public @Nullable PersonKey of(UUID person) {
        PersonKey held = key;
        return held != null && held.person().equals(person) ? held : null;
    }

    /// The request that the current thread answers was made with this key.
    public static void hold(PersonKey key) {
        if (!(PersonKeys.current() instanceof RequestKey request)) {
            throw new IllegalStateException("no request is being answered");
        }
        request.key = key;
    }
}
