package app.asked.server.ask;

import app.asked.core.ask.Ask;
import app.asked.server.storage.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// The day to which an ask belongs in lists and weeks, and when on it: when it was asked or backed out of, else when
/// something bad happened, else when it is planned. The same as `WholeAsk.when`, where the database can sort by it.
record AskDay(LocalDate day, Instant at) {
    private static final String LIVED = """
            SELECT asked_day AS day, asked_at AS at, 1 AS nth FROM answers
              WHERE person_id = :person AND ask = :ask AND gone IS NULL
            UNION ALL
            SELECT when_day, when_at, 2 FROM backed_outs WHERE person_id = :person AND ask = :ask AND gone IS NULL
            UNION ALL
            SELECT when_day, when_at, 3 FROM harms WHERE person_id = :person AND ask = :ask AND gone IS NULL
            ORDER BY nth LIMIT 1
            """;

    static AskDay of(Tx tx, UUID person, Ask ask) {
        return tx.sql(LIVED)
                .with("person", person)
                .with("ask", ask.id())
                .find(row -> new AskDay(row.day("day"), row.instant("at")))
                .orElse(new AskDay(ask.planned().day(), ask.planned().at()));
    }

    /// Moves an ask to its day, once one of its parts was written or taken away.
    static void settle(Tx tx, Ask ask) {
        AskDay settled = of(tx, tx.person(), ask);
        tx.sql("UPDATE asks SET day = :day, at = :at WHERE person_id = :person AND id = :ask")
                .with("day", settled.day())
                .with("at", settled.at())
                .with("person", tx.person())
                .with("ask", ask.id())
                .run();
    }
}
