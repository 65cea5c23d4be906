package app.asked.server.account.own;

import app.asked.server.account.entrance.FirstCode;
import app.asked.server.account.login.Accounts;
import app.asked.server.account.session.Sessions;
import app.asked.server.account.spare.SpareKeys;
import app.asked.server.account.token.Tokens;
import app.asked.server.storage.Erasure;
import app.asked.server.storage.Storage;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes everything of a person away for good, in steps small enough that others keep writing meanwhile. All ways in
/// end first, so that nobody sees half of it gone, and the name goes last: whoever was interrupted signs in again and
/// finishes.
@Component
public final class Erasing {
    private final Storage storage;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Accounts accounts;
    private final FirstCode code;
    private final SpareKeys spareKeys;

    Erasing(Storage storage, Sessions sessions, Tokens tokens, Accounts accounts, FirstCode code, SpareKeys spareKeys) {
        this.storage = storage;
        this.sessions = sessions;
        this.tokens = tokens;
        this.accounts = accounts;
        this.code = code;
        this.spareKeys = spareKeys;
    }

    /// Answers whether nothing of it is left in the files either; if not, that follows within minutes.
    public boolean erase(UUID person) {
        spareKeys.destroy(person);
        tokens.revokeAll(person);
        sessions.endAll(person);
        while (storage.write(person, Erasure::some) > 0) {
            // others write in between
        }
        storage.write(person, tx -> {
            Erasure.person(tx);
            return person;
        });
        accounts.lookAgain();
        code.tellAgain();
        return storage.purge();
    }
}
