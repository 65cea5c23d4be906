package app.asked.server.storage;

import app.asked.server.storage.sql.Tx;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Erases for good: a person, or those of their rows that have been gone for long, with their words.
public final class Erasure {
    /// How long what was deleted can be brought back before it is erased.
    static final Duration UNDO = Duration.ofDays(30);
    /// How long it is told what happened to an account.
    public static final Duration EVENTS_KEPT = Duration.ofDays(365);
    /// How long it is known what was done already: longer than a phone stays away.
    static final Duration OPERATIONS_KEPT = Duration.ofDays(180);

    /// The tables whose rows can be gone, parts before their wholes, and which words go with a row `t` of each. A part
    /// that has no mark of its own goes with its whole, by foreign key.
    private static final List<Table> TABLES = List.of(
            new Table("challenges", "about = t.id"),
            new Table("challenge_marks", null),
            new Table("takeaways", "about = t.journey AND field LIKE 'takeaway.' || t.week || '.%'"),
            new Table("pauses", null),
            new Table("journeys", "about = t.id"),
            new Table("rules", "about = t.id"),
            new Table("pulls", null),
            new Table("avoided", "about = t.id"),
            new Table("rests", "about = t.id"),
            new Table("energies", null),
            new Table("ratings", null),
            new Table("arsqs", null),
            new Table("stories", "about = t.id"),
            new Table("wishes", null),
            new Table("my_days", null),
            new Table("reminders", null),
            new Table("forecasts", "about = t.ask AND field LIKE 'forecast.%'"),
            new Table("answers", "about = t.ask AND field LIKE 'answer.%'"),
            new Table("backed_outs", "about = t.ask AND field LIKE 'backed-out.%'"),
            new Table("harms", "about = t.ask AND field LIKE 'harm.%'"),
            new Table("asks", "about = t.id"),
            new Table("check_ins", null));

    private static final List<String> LOOK_UPS = List.of(
            "login_names",
            "sessions",
            "tokens",
            "passkeys",
            "provider_accounts",
            "devices",
            "first_account",
            "comebacks",
            "reminder_feeds",
            "site_names",
            "story_feeds",
            "story_links");

    /// What ends by itself: what happened to an account, codes on the way back into it, and what phones sent.
    private static final List<Outlived> OUTLIVED = List.of(
            new Outlived("account_events", "at", EVENTS_KEPT),
            new Outlived("host_codes", "expires", Duration.ZERO),
            new Outlived("comebacks", "expires", Duration.ZERO),
            new Outlived("story_links", "ends", Duration.ZERO),
            new Outlived("operations", "at", OPERATIONS_KEPT));

    /// How many rows go in one step.
    private static final int SOME = 500;

    /// The tables that grow with the years, and what tells one row from another. The rest goes with the person.
    private static final List<String> SOME_OF_EACH =
            List.of(some("prose", "about"), some("check_ins", "id"), some("asks", "id"), some("ratings", "id"));

    private Erasure() {}

    /// Erases some of what the transaction's person has most of, and answers how many rows that were: none when only
    /// [#person] is left to do. A step is small enough that others keep writing meanwhile.
    public static int some(Tx tx) {
        int erased = 0;
        for (String step : SOME_OF_EACH) {
            erased += tx.sql(step)
                    .with("person", tx.person())
                    .with("some", SOME - erased)
                    .run();
            if (erased >= SOME) {
                break;
            }
        }
        return erased;
    }

    private static String some(String table, String key) {
        return """
                DELETE FROM %1$s WHERE person_id = :person AND %2$s IN
                (SELECT %2$s FROM %1$s WHERE person_id = :person LIMIT :some)
                """.formatted(table, key);
    }

    /// Erases the transaction's person and everything of theirs.
    public static void person(Tx tx) {
        run(
                tx,
                "DELETE FROM vouchers WHERE account IN (SELECT account FROM provider_accounts WHERE person_id = :person)");
        LOOK_UPS.forEach(table -> run(tx, "DELETE FROM " + table + " WHERE person_id = :person"));
        run(tx, "DELETE FROM people WHERE id = :person");
        wantRebuild(tx);
    }

    /// What has had its time somewhere, a place a table: so that whoever erases goes where there is something to erase.
    static List<Due> due(Instant now) {
        Instant before = now.minus(UNDO);
        return Stream.concat(
                        TABLES.stream().map(table -> new Due(table.name, "gone", before, tx -> gone(tx, before))),
                        OUTLIVED.stream()
                                .map(table -> new Due(
                                        table.name, table.time, now.minus(table.kept), tx -> table.erase(tx, now))))
                .toList();
    }

    /// What has had its time in one table.
    ///
    /// @param time the column that says since when
    /// @param erase of one person; what of theirs is gone elsewhere goes with it
    record Due(String table, String time, Instant before, Consumer<Tx> erase) {
        /// A row of somebody's, at its time.
        record Row(Instant at, UUID person) {
            static final Row FIRST = new Row(Instant.ofEpochMilli(Long.MIN_VALUE), new UUID(0, 0));
        }

        /// The next ones after that one; a person comes as often as they have rows.
        List<Row> after(Tx tx, Row last, int most) {
            return tx.sql("SELECT " + time + " AS at, person_id FROM " + table + " WHERE " + time + " < :before AND ("
                            + time + ", person_id) > (:at, :person) ORDER BY " + time + ", person_id LIMIT :most")
                    .with("before", before)
                    .with("at", last.at)
                    .with("person", last.person)
                    .with("most", most)
                    .list(row -> new Row(row.instant("at"), row.id("person_id")));
        }
    }

    /// Erases what was gone before then. A check-in goes with the last of the asks that it served.
    static void gone(Tx tx, Instant before) {
        TABLES.forEach(table -> table.erase(tx, before));
        run(tx, """
                DELETE FROM check_ins WHERE person_id = :person AND NOT EXISTS (
                    SELECT 1 FROM check_in_asks served
                    WHERE served.person_id = :person AND served.check_in = check_ins.id)
                """);
        wantRebuild(tx);
    }

    /// With what it erases or replaces: whatever ends this process next, the file is rebuilt once.
    static void wantRebuild(Tx tx) {
        if (tx.isInFile()) {
            tx.sql("UPDATE rebuild SET wanted = wanted + 1").run();
        }
    }

    private static void run(Tx tx, String sql) {
        tx.sql(sql).with("person", tx.person()).run();
    }

    private record Table(String name, @Nullable String words) {
        void erase(Tx tx, Instant before) {
            if (words != null) {
                run(
                        tx,
                        before,
                        "DELETE FROM prose WHERE person_id = :person AND EXISTS (SELECT 1 FROM " + name
                                + " t WHERE t.person_id = :person AND t.gone < :before AND " + words + ")");
            }
            run(tx, before, "DELETE FROM " + name + " WHERE person_id = :person AND gone < :before");
        }

        private static void run(Tx tx, Instant before, String sql) {
            tx.sql(sql).with("person", tx.person()).with("before", before).run();
        }
    }

    private record Outlived(String name, String time, Duration kept) {
        void erase(Tx tx, Instant now) {
            tx.sql("DELETE FROM " + name + " WHERE person_id = :person AND " + time + " < :before")
                    .with("person", tx.person())
                    .with("before", now.minus(kept))
                    .run();
        }
    }
}
