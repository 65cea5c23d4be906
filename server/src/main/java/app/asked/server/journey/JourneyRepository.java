package app.asked.server.journey;

import app.asked.core.journey.Journey;
import app.asked.core.journey.JourneyKind;
import app.asked.core.journey.Pace;
import app.asked.server.storage.Listed;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.Optional;
import java.util.UUID;

/// Where journeys are kept.
public final class JourneyRepository implements Repository<UUID, Journey> {
    private static final String COLUMNS = """
            id, kind, starts, zone, length, pace_least, pace_most, rules_accepted_at, rules_accepted_zone, \
            rules_accepted_day, finished_at, finished_zone, finished_day, rev, gone\
            """;
    public static final Listed<UUID, Journey> LIST =
            new Listed<>("journeys", "id", COLUMNS, false, (row, _) -> journey(row));

    @Override
    public Optional<Limit> limit() {
        return Optional.of(Limit.JOURNEYS);
    }

    @Override
    public Optional<Versioned<Journey>> find(Tx tx, UUID person, UUID id) {
        return tx.sql("SELECT " + COLUMNS + " FROM journeys WHERE person_id = :person AND id = :id")
                .with("person", person)
                .with("id", id)
                .find(row -> row.kept(journey(row)));
    }

    private static Journey journey(Row row) {
        return new Journey(
                row.id("id"),
                row.keyed("kind", JourneyKind.values()),
                row.day("starts"),
                row.zone("zone"),
                row.number("length"),
                new Pace(row.number("pace_least"), row.number("pace_most")),
                row.moment("rules_accepted"),
                row.momentOrNull("finished"));
    }

    @Override
    public void put(Tx tx, UUID person, UUID id, Versioned<Journey> kept) {
        Journey journey = kept.value();
        tx.put(
                "journeys",
                Columns.of(person)
                        .key("id", id)
                        .set("kind", journey.kind())
                        .set("starts", journey.starts())
                        .set("zone", journey.zone())
                        .set("length", journey.length())
                        .set("pace_least", journey.pace().least())
                        .set("pace_most", journey.pace().most())
                        .moment("rules_accepted", journey.rulesAccepted())
                        .moment("finished", journey.finished())
                        .kept(kept));
    }
}
