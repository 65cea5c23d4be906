package app.asked.server.account.own;

import app.asked.server.account.entrance.FirstCode;
import app.asked.server.account.login.Accounts;
import app.asked.server.account.session.Sessions;
import app.asked.server.account.token.Tokens;
import app.asked.server.storage.Erasure;
import app.asked.server.storage.Storage;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes everything of a person away for good, in steps small enough that others keep writing meanwhile. The name goes
/// last: whoever was interrupted signs in again and finishes.
@Component
final class Erasing {
    private static final int STEP = 500;

    /// The tables that grow with the years, and what tells one row from another. The rest goes with the person.
    private static final List<String> STEPS =
            List.of(step("prose", "about"), step("check_ins", "id"), step("asks", "id"), step("ratings", "id"));

    private final Storage storage;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Accounts accounts;
    private final FirstCode code;

    Erasing(Storage storage, Sessions sessions, Tokens tokens, Accounts accounts, FirstCode code) {
        this.storage = storage;
        this.sessions = sessions;
        this.tokens = tokens;
        this.accounts = accounts;
        this.code = code;
    }

    /// Answers whether nothing of it is left in the files either; if not, that follows within minutes.
    boolean erase(UUID person) {
        tokens.revokeAll(person);
        for (String step : STEPS) {
            boolean more;
            do {
                more = take(person, step) > 0;
            } while (more);
        }
        sessions.endAll(person);
        storage.write(person, tx -> {
            Erasure.person(tx);
            return person;
        });
        accounts.lookAgain();
        code.tellAgain();
        return storage.purge();
    }

    private int take(UUID person, String step) {
        return storage.write(
                person,
                tx -> tx.sql(step).with("person", person).with("step", STEP).run());
    }

    private static String step(String table, String key) {
        return """
                DELETE FROM %1$s WHERE person_id = :person AND %2$s IN
                (SELECT %2$s FROM %1$s WHERE person_id = :person LIMIT :step)
                """.formatted(table, key);
    }
}
