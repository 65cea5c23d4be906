package app.asked.server.account.key;

import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.Storage;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.seal.PersonKeys;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Seals what a person wrote before words were sealed, or under an earlier key, while they go on using it: some at a
/// time, so that others write in between. Whatever ends it, it goes on when they next come by. Thread-safe.
@Component
public final class Sealing {
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final int SOME = 100;

    private final Storage storage;
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    Sealing(Storage storage) {
        this.storage = storage;
    }

    /// Begins, where it is not under way already.
    public void begin(PersonKey key) {
        if (underWay.add(key.person())) {
            Thread.ofVirtual()
                    .name("asked-sealing")
                    .start(() -> PersonKeys.during(PersonKeys.only(key), () -> run(key)));
        }
    }

    private int run(PersonKey key) {
        int sealed = 0;
        try {
            for (int some = seal(key); some > 0; some = seal(key)) {
                sealed += some;
            }
            if (sealed > 0) {
                storage.purge();
            }
        } catch (StorageException later) {
            LOG.warn("Sealing a person's words stopped after {}; it goes on when they next come by", sealed, later);
        } finally {
            underWay.remove(key.person());
        }
        return sealed;
    }

    private int seal(PersonKey key) {
        return storage.write(key.person(), tx -> ProseRepository.sealSome(tx, SOME));
    }
}
