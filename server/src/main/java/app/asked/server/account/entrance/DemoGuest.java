package app.asked.server.account.entrance;

import app.asked.server.storage.seal.PersonKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whom a demo lets everyone in as. Their words are nobody's, so this process keeps the key.
@Component
public final class DemoGuest {
    private volatile @Nullable PersonKey key;

    public void is(PersonKey key) {
        this.key = key;
    }

    /// None where this is no demo.
    Optional<PersonKey> key() {
        return Optional.ofNullable(key);
    }
}
