package app.asked.server.account.recovery;

import app.asked.core.words.Keyed;
import app.asked.server.account.spare.SpareKeys;
import app.asked.server.storage.Storage;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Knows how somebody would come back in who forgot their passphrase.
@Component
public final class WayBack {
    private final Storage storage;
    private final SpareKeys spareKeys;

    WayBack(Storage storage, SpareKeys spareKeys) {
        this.storage = storage;
        this.spareKeys = spareKeys;
    }

    /// The surest way that a person has.
    public enum Found implements Keyed {
        SHEET,
        SPARE_KEY,
        NONE
    }

    public Found of(UUID person) {
        if (storage.read(tx -> RecoverySheets.isKept(tx, person))) {
            return Found.SHEET;
        }
        return spareKeys.state(person) == SpareKeys.State.ON ? Found.SPARE_KEY : Found.NONE;
    }
}
