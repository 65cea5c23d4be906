package app.asked.server.account;

import app.asked.server.storage.Storage;
import app.asked.server.storage.fault.PersonGone;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Theme;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// What other features may know of a person.
@Component
public final class People {
    private final Storage storage;

    People(Storage storage) {
        this.storage = storage;
    }

    public Preferences preferences(UUID person) {
        return storage.read(tx -> preferences(tx, person));
    }

    /// Within a transaction that reads more.
    public static Preferences preferences(Tx tx, UUID person) {
        return tx.sql("SELECT zone, declined_zone, country, theme FROM people WHERE id = :person")
                .with("person", person)
                .find(People::preferences)
                .orElseThrow(PersonGone::new);
    }

    /// Their `rev`: whatever is written of theirs from here on has a higher one.
    public static long rev(Tx tx, UUID person) {
        return tx.sql("SELECT rev FROM people WHERE id = :person")
                .with("person", person)
                .find(row -> row.big("rev"))
                .orElseThrow(PersonGone::new);
    }

    public void change(UUID person, UnaryOperator<Preferences> change) {
        storage.write(person, tx -> {
            set(tx, change.apply(preferences(tx, person)));
            return person;
        });
    }

    /// Within a transaction that writes more, for its person.
    public static void set(Tx tx, Preferences preferences) {
        tx.sql("""
                UPDATE people SET zone = :zone, declined_zone = :declined, country = :country, theme = :theme WHERE id = :person
                """)
                .with("zone", preferences.zone())
                .with("declined", preferences.declinedZone())
                .with("country", preferences.country())
                .with("theme", preferences.theme().key())
                .with("person", tx.person())
                .run();
    }

    /// A new person, in a transaction of theirs.
    public static void add(Tx tx, ZoneId zone, Instant now) {
        tx.sql("INSERT INTO people (id, rev, made, zone) VALUES (:person, 0, :now, :zone)")
                .with("person", tx.person())
                .with("now", now)
                .with("zone", zone)
                .run();
    }

    /// When they came.
    public static Instant made(Tx tx, UUID person) {
        return tx.sql("SELECT made FROM people WHERE id = :person")
                .with("person", person)
                .find(row -> row.instant("made"))
                .orElseThrow(PersonGone::new);
    }

    /// A zone that was never told is that of this machine: whoever runs it is likely near.
    private static Preferences preferences(Row row) {
        var zone = row.textOrNull("zone");
        var declined = row.textOrNull("declined_zone");
        return new Preferences(
                zone == null ? ZoneId.systemDefault() : ZoneId.of(zone),
                declined == null ? null : ZoneId.of(declined),
                row.textOrNull("country"),
                Theme.of(row.textOrNull("theme")));
    }
}
