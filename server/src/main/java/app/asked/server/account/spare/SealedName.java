package app.asked.server.account.spare;

import app.asked.server.storage.seal.WrappedKey;
import java.util.UUID;

/// A person's name as the database holds it, with the spare key that opens it.
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record SealedName(UUID person, WrappedKey key, byte[] bytes) {
    static final String FIELD = "name";
    static final int FORMAT = 1;
}
