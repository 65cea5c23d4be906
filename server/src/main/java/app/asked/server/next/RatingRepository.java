package app.asked.server.next;

import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Version;
import app.asked.core.next.Rating;
import app.asked.server.storage.Listed;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.Optional;
import java.util.UUID;

/// Where ratings are kept.
public final class RatingRepository implements Repository<UUID, Rating> {
    private static final String COLUMNS =
            "id, when_at, when_zone, when_day, challenge, version, fear, chance_of_no, purpose, rev, gone";
    public static final Listed<UUID, Rating> LIST =
            new Listed<>("ratings", "id", COLUMNS, false, RatingRepository::rating);

    @Override
    public Optional<Limit> limit() {
        return Optional.of(Limit.RATINGS);
    }

    @Override
    public Optional<Versioned<Rating>> find(Tx tx, UUID person, UUID id) {
        return tx.sql("SELECT " + COLUMNS + " FROM ratings WHERE person_id = :person AND id = :id")
                .with("person", person)
                .with("id", id)
                .find(row -> row.kept(rating(row, new Texts())));
    }

    private static Rating rating(Row row, Texts none) {
        return new Rating(
                row.id("id"),
                row.moment("when"),
                new ChallengeId(row.text("challenge")),
                row.keyed("version", Version.values()),
                row.scale("fear"),
                row.chanceOrNull("chance_of_no"),
                row.keyed("purpose", Rating.Use.values()));
    }

    @Override
    public void put(Tx tx, UUID person, UUID id, Versioned<Rating> kept) {
        Rating rating = kept.value();
        tx.put(
                "ratings",
                Columns.of(person)
                        .key("id", id)
                        .moment("when", rating.when())
                        .set("challenge", rating.challenge().value())
                        .set("version", rating.version())
                        .set("fear", rating.fear())
                        .set("chance_of_no", rating.chanceOfNo())
                        .set("purpose", rating.use())
                        .kept(kept));
    }
}
