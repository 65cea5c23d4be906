package app.asked.server.ask;

import app.asked.core.ask.BackedOut;
import app.asked.core.ask.Feeling;
import app.asked.core.ask.GotTo;
import app.asked.core.ask.InTheWay;
import app.asked.core.words.Chosen;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.Optional;
import java.util.UUID;

/// Where it is kept that an ask was not made, by the ask.
final class BackedOutRepository implements Repository<UUID, BackedOut> {
    static final String COLUMNS = "ask, when_at, when_zone, when_day, in_the_way, got_to, feelings, rev, gone";

    @Override
    public Optional<Limit> limit() {
        return Optional.empty();
    }

    @Override
    public Optional<Versioned<BackedOut>> find(Tx tx, UUID person, UUID ask) {
        Texts texts = ProseRepository.of(tx, person, ask);
        return tx.sql("SELECT " + COLUMNS + " FROM backed_outs WHERE person_id = :person AND ask = :ask")
                .with("person", person)
                .with("ask", ask)
                .find(row -> row.kept(backedOut(row, texts)));
    }

    static BackedOut backedOut(Row row, Texts texts) {
        return new BackedOut(
                row.moment("when"),
                row.keyedSet("in_the_way", InTheWay.values()),
                row.keyedOrNull("got_to", GotTo.values()),
                texts.prose("backed-out.note"),
                new Chosen<>(row.keyedSet("feelings", Feeling.values()), texts.lines("backed-out.feelings")));
    }

    @Override
    public void put(Tx tx, UUID person, UUID ask, Versioned<BackedOut> kept) {
        BackedOut backedOut = kept.value();
        ProseRepository.put(
                tx,
                ask,
                new Texts()
                        .prose("backed-out.note", backedOut.note())
                        .lines("backed-out.feelings", backedOut.feelings().own()));
        tx.put(
                "backed_outs",
                Columns.of(person)
                        .key("ask", ask)
                        .moment("when", backedOut.when())
                        .set("in_the_way", backedOut.inTheWay())
                        .set("got_to", backedOut.gotTo())
                        .set("feelings", backedOut.feelings().listed())
                        .kept(kept));
    }
}
