package app.asked.server.account;

import app.asked.server.storage.fault.PersonGone;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Sql;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Theme;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Function;

/// Where people are kept.
final class PersonRepository {
    private PersonRepository() {}

    static Preferences preferences(Tx tx, UUID person) {
        return one(tx, person, "zone, declined_zone, country, theme", PersonRepository::preferences);
    }

    static long rev(Tx tx, UUID person) {
        return one(tx, person, "rev", row -> row.big("rev"));
    }

    static Instant made(Tx tx, UUID person) {
        return one(tx, person, "made", row -> row.instant("made"));
    }

    static void seal(Tx tx, int generation) {
        tx.sql("UPDATE people SET generation = :generation WHERE id = :person")
                .with("generation", generation)
                .with("person", tx.person())
                .run();
    }

    static int generation(Tx tx, UUID person) {
        return one(tx, person, "generation", row -> row.number("generation"));
    }

    static boolean isNewKeyWanted(Tx tx, UUID person) {
        return one(
                tx,
                person,
                "generation, least_generation",
                row -> row.number("generation") < row.number("least_generation"));
    }

    static void wantNewKey(Tx tx) {
        tx.sql("UPDATE people SET least_generation = generation + 1 WHERE id = :person")
                .with("person", tx.person())
                .run();
    }

    static boolean isSuspended(Tx tx, UUID person) {
        return one(tx, person, "suspended", row -> row.instantOrNull("suspended") != null);
    }

    static boolean isSealing(Tx tx, UUID person) {
        return one(tx, person, "generation, sealed", row -> row.number("sealed") < row.number("generation"));
    }

    private static <T> T one(Tx tx, UUID person, String columns, Function<Row, T> shape) {
        Sql sql =
                tx.sql("SELECT " + columns + " FROM people WHERE id = :person").with("person", person);
        return sql.find(shape).orElseThrow(PersonGone::new);
    }

    static void set(Tx tx, Preferences preferences) {
        tx.sql("""
                UPDATE people SET zone = :zone, declined_zone = :declined, country = :country, theme = :theme
                WHERE id = :person
                """)
                .with("zone", preferences.zone())
                .with("declined", preferences.declinedZone())
                .with("country", preferences.country())
                .with("theme", preferences.theme().key())
                .with("person", tx.person())
                .run();
    }

    static void add(Tx tx, ZoneId zone, Instant now) {
        tx.sql("""
                INSERT INTO people (id, rev, made, zone, generation, sealed, seen_version)
                VALUES (:person, 0, :now, :zone, 1, 1, :version)
                """)
                .with("person", tx.person())
                .with("now", now)
                .with("zone", zone)
                .with("version", ReleaseNotes.newest())
                .run();
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
