package app.asked.server.challenge;

import app.asked.core.challenge.Channel;
import app.asked.core.next.MyDays;
import app.asked.core.next.MyDays.Company;
import app.asked.core.next.MyDays.Hurdle;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Keys;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.Optional;
import java.util.UUID;

/// Where it is kept what a person told about their days; its key is theirs.
final class MyDaysRepository implements Repository<UUID, MyDays> {
    @Override
    public Optional<Limit> limit() {
        return Optional.empty();
    }

    @Override
    public Optional<Versioned<MyDays>> find(Tx tx, UUID person, UUID same) {
        return tx.sql("SELECT ways, company, hurdles, rev, gone FROM my_days WHERE person_id = :person")
                .with("person", person)
                .find(row -> row.kept(days(row)));
    }

    static void keepBefore(Tx tx, MyDays before) {
        tx.sql("""
                UPDATE my_days SET ways_before = :ways, company_before = :company, hurdles_before = :hurdles
                WHERE person_id = :person
                """)
                .with("ways", Keys.join(before.ways()))
                .with("company", Keys.join(before.company()))
                .with("hurdles", Keys.join(before.hurdles()))
                .with("person", tx.person())
                .run();
    }

    static MyDays before(Tx tx) {
        return tx.sql("""
                SELECT ways_before AS ways, company_before AS company, hurdles_before AS hurdles FROM my_days
                WHERE person_id = :person
                """)
                .with("person", tx.person())
                .find(MyDaysRepository::days)
                .orElse(MyDays.NONE);
    }

    private static MyDays days(Row row) {
        return new MyDays(
                row.keyedSet("ways", Channel.values()),
                row.keyedSet("company", Company.values()),
                row.keyedSet("hurdles", Hurdle.values()));
    }

    @Override
    public void put(Tx tx, UUID person, UUID same, Versioned<MyDays> kept) {
        MyDays days = kept.value();
        tx.put(
                "my_days",
                Columns.of(person)
                        .set("ways", days.ways())
                        .set("company", days.company())
                        .set("hurdles", days.hurdles())
                        .kept(kept));
    }
}
