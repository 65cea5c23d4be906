package app.asked.server.insight;

import app.asked.core.insight.questions.Arsq;
import app.asked.core.insight.questions.Arsq.Situation;
import app.asked.server.storage.Listed;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Where the answers to the A-RSQ are kept: a pair of columns a situation.
final class ArsqRepository implements Repository<UUID, Arsq> {
    private static final String COLUMNS = IntStream.rangeClosed(1, Arsq.SITUATIONS)
            .mapToObj(number -> concern(number) + ", " + acceptance(number))
            .collect(Collectors.joining(", ", "id, when_at, when_zone, when_day, ", ", rev, gone"));
    static final Listed<UUID, Arsq> LIST = new Listed<>("arsqs", "id", COLUMNS, false, ArsqRepository::arsq);

    @Override
    public Optional<Limit> limit() {
        return Optional.of(Limit.ARSQS);
    }

    @Override
    public Optional<Versioned<Arsq>> find(Tx tx, UUID person, UUID id) {
        return tx.sql("SELECT " + COLUMNS + " FROM arsqs WHERE person_id = :person AND id = :id")
                .with("person", person)
                .with("id", id)
                .find(row -> row.kept(arsq(row, new Texts())));
    }

    private static Arsq arsq(Row row, Texts none) {
        Map<Integer, Situation> situations = new HashMap<>();
        for (int number = 1; number <= Arsq.SITUATIONS; number++) {
            Situation situation =
                    new Situation(row.numberOrNull(concern(number)), row.numberOrNull(acceptance(number)));
            if (situation.answers() > 0) {
                situations.put(number, situation);
            }
        }
        return new Arsq(row.id("id"), row.moment("when"), situations);
    }

    @Override
    public void put(Tx tx, UUID person, UUID id, Versioned<Arsq> kept) {
        Arsq arsq = kept.value();
        Columns columns = Columns.of(person).key("id", id).moment("when", arsq.when());
        for (int number = 1; number <= Arsq.SITUATIONS; number++) {
            Situation situation = arsq.situation(number);
            columns.set(concern(number), situation.concern()).set(acceptance(number), situation.acceptance());
        }
        tx.put("arsqs", columns.kept(kept));
    }

    private static String concern(int number) {
        return "concern_" + number;
    }

    private static String acceptance(int number) {
        return "acceptance_" + number;
    }
}
