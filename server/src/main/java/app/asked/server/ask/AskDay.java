package app.asked.server.ask;

import app.asked.core.ask.Ask;
import app.asked.server.storage.Tx;
import java.time.LocalDate;
import java.util.UUID;

/// The day to which an ask belongs in lists and weeks: the day it was asked or backed out of, else that of something
/// bad,
/// else the one it is planned for.
final class AskDay {
    private static final String LIVED = """
            SELECT COALESCE(
                (SELECT asked_day FROM answers WHERE person_id = :person AND ask = :ask AND gone IS NULL),
                (SELECT when_day FROM backed_outs WHERE person_id = :person AND ask = :ask AND gone IS NULL),
                (SELECT when_day FROM harms WHERE person_id = :person AND ask = :ask AND gone IS NULL),
                :planned) AS day
            """;

    private AskDay() {}

    static LocalDate of(Tx tx, UUID person, Ask ask) {
        return tx.sql(LIVED)
                .with("person", person)
                .with("ask", ask.id())
                .with("planned", ask.planned().day())
                .find(row -> row.day("day"))
                .orElseThrow();
    }

    /// Moves an ask to its day, once one of its parts was written or taken away.
    static void settle(Tx tx, Ask ask) {
        tx.sql("UPDATE asks SET day = :day WHERE person_id = :person AND id = :ask")
                .with("day", of(tx, tx.person(), ask))
                .with("person", tx.person())
                .with("ask", ask.id())
                .run();
    }
}
