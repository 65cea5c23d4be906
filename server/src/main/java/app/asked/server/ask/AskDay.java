package app.asked.server.ask;

import app.asked.core.time.Moment;
import app.asked.server.storage.Tx;
import java.util.UUID;

/// The columns that say to which day an ask belongs in lists and weeks, and when on it: `WholeAsk.when`, where the
/// database can sort by it.
final class AskDay {
    private AskDay() {}

    /// Moves an ask of the transaction's person.
    static void put(Tx tx, UUID ask, Moment when) {
        tx.sql("UPDATE asks SET day = :day, at = :at WHERE person_id = :person AND id = :ask")
                .with("day", when.day())
                .with("at", when.at())
                .with("person", tx.person())
                .with("ask", ask)
                .run();
    }
}
