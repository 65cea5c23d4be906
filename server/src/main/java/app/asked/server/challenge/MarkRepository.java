package app.asked.server.challenge;

import app.asked.core.challenge.ChallengeId;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where marks are kept, by their challenge.
final class MarkRepository implements Repository<ChallengeId, Mark> {
    private static final String COLUMNS = "challenge, favourite, hidden, rev, gone";

    @Override
    public Optional<Limit> limit() {
        return Optional.of(Limit.MARKS);
    }

    @Override
    public Optional<Versioned<Mark>> find(Tx tx, UUID person, ChallengeId challenge) {
        return tx.sql("SELECT " + COLUMNS
                        + " FROM challenge_marks WHERE person_id = :person AND challenge = :challenge")
                .with("person", person)
                .with("challenge", challenge.value())
                .find(MarkRepository::mark);
    }

    /// All that are not deleted.
    static List<Versioned<Mark>> all(Tx tx, UUID person) {
        return tx.sql("SELECT " + COLUMNS + " FROM challenge_marks WHERE person_id = :person AND gone IS NULL")
                .with("person", person)
                .list(MarkRepository::mark);
    }

    private static Versioned<Mark> mark(Row row) {
        return row.kept(new Mark(new ChallengeId(row.text("challenge")), row.flag("favourite"), row.flag("hidden")));
    }

    @Override
    public void put(Tx tx, UUID person, ChallengeId challenge, Versioned<Mark> kept) {
        tx.put(
                "challenge_marks",
                Columns.of(person)
                        .key("challenge", challenge.value())
                        .set("favourite", kept.value().favourite())
                        .set("hidden", kept.value().hidden())
                        .kept(kept));
    }
}
