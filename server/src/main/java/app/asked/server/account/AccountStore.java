package app.asked.server.account;

import app.asked.core.words.Line;
import app.asked.server.storage.ProseShelf;
import app.asked.server.storage.Row;
import app.asked.server.storage.Texts;
import app.asked.server.storage.Tx;
import app.asked.server.web.NotFound;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// The table `login_names` and the rows of `people`. The name as it is shown is in the person's prose.
final class AccountStore {
    private static final String NAME = "name";

    private AccountStore() {}

    /// How a name lets its person in.
    record Login(String name, UUID person, String hash) {}

    static boolean isAnyone(Tx tx) {
        return tx.sql("SELECT person_id FROM login_names LIMIT 1")
                .find(row -> row.id("person_id"))
                .isPresent();
    }

    static Optional<Login> named(Tx tx, String name) {
        return tx.sql("SELECT name, person_id, passphrase FROM login_names WHERE name = :name")
                .with("name", name)
                .find(AccountStore::login);
    }

    static Optional<Login> of(Tx tx, UUID person) {
        return tx.sql("SELECT name, person_id, passphrase FROM login_names WHERE person_id = :person")
                .with("person", person)
                .find(AccountStore::login);
    }

    static void addPerson(Tx tx, ZoneId zone, Instant now) {
        tx.sql("INSERT INTO people (id, rev, made, zone) VALUES (:person, 0, :now, :zone)")
                .with("person", tx.person())
                .with("now", now)
                .with("zone", zone)
                .run();
    }

    static void addLogin(Tx tx, LoginName name, String hash) {
        tx.sql("INSERT INTO login_names (name, person_id, passphrase) VALUES (:name, :person, :hash)")
                .with("name", name.key())
                .with("person", tx.person())
                .with("hash", hash)
                .run();
        ProseShelf.put(tx, tx.person(), new Texts().line(NAME, new Line(name.shown())));
    }

    static void dropLogin(Tx tx) {
        tx.sql("DELETE FROM login_names WHERE person_id = :person")
                .with("person", tx.person())
                .run();
    }

    static void setHash(Tx tx, String hash) {
        tx.sql("UPDATE login_names SET passphrase = :hash WHERE person_id = :person")
                .with("hash", hash)
                .with("person", tx.person())
                .run();
    }

    static void dropPerson(Tx tx) {
        tx.sql("DELETE FROM people WHERE id = :person")
                .with("person", tx.person())
                .run();
    }

    /// The name as the person wrote it.
    static String shownName(Tx tx, UUID person) {
        Line name = ProseShelf.of(tx, person, person).line(NAME);
        return name == null ? "" : name.text();
    }

    static Instant made(Tx tx, UUID person) {
        return tx.sql("SELECT made FROM people WHERE id = :person")
                .with("person", person)
                .find(row -> row.instant("made"))
                .orElseThrow(NotFound::new);
    }

    private static Login login(Row row) {
        return new Login(row.text("name"), row.id("person_id"), row.text("passphrase"));
    }
}
