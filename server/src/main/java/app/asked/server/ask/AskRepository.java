package app.asked.server.ask;

import app.asked.core.ask.Ask;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Version;
import app.asked.core.time.Moment;
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

/// Where asks are kept, without their parts.
final class AskRepository implements Repository<UUID, Ask> {
    static final String COLUMNS = """
            id, day, journey, challenge, version, planned_at, planned_zone, planned_day, rules, chosen_from,
            domain, channel, rev, gone\
            """;

    @Override
    public Optional<Limit> limit() {
        return Optional.of(Limit.ASKS);
    }

    @Override
    public Optional<Versioned<Ask>> find(Tx tx, UUID person, UUID id) {
        Texts texts = ProseRepository.of(tx, person, id);
        return tx.sql("SELECT " + COLUMNS + " FROM asks WHERE person_id = :person AND id = :id")
                .with("person", person)
                .with("id", id)
                .find(row -> row.kept(ask(row, texts)));
    }

    static Ask ask(Row row, Texts texts) {
        String challenge = row.textOrNull("challenge");
        return new Ask(
                row.id("id"),
                row.idOrNull("journey"),
                challenge == null ? null : new ChallengeId(challenge),
                row.keyed("version", Version.values()),
                texts.line("title"),
                texts.line("who"),
                texts.line("place"),
                row.moment("planned"),
                row.keys("rules").stream().map(UUID::fromString).toList(),
                row.keys("chosen_from").stream().map(ChallengeId::new).toList(),
                row.keyedOrNull("domain", Domain.values()),
                row.keyedOrNull("channel", Channel.values()));
    }

    /// A new ask belongs to the day it is planned for; what is written to it moves it (see [LoadedAsk#settle]).
    @Override
    public void put(Tx tx, UUID person, UUID id, Versioned<Ask> kept) {
        Ask ask = kept.value();
        ProseRepository.put(
                tx,
                id,
                new Texts().line("title", ask.title()).line("who", ask.who()).line("place", ask.place()));
        tx.put(
                "asks",
                Columns.of(person)
                        .key("id", id)
                        .begin("day", ask.planned().day())
                        .begin("at", ask.planned().at())
                        .set("journey", ask.journey())
                        .set(
                                "challenge",
                                ask.challenge() == null ? null : ask.challenge().value())
                        .set("version", ask.version())
                        .moment("planned", ask.planned())
                        .set("rules", ask.rules())
                        .set("chosen_from", ask.chosenFrom())
                        .set("domain", ask.domain())
                        .set("channel", ask.channel())
                        .kept(kept));
    }

    /// Sorts it under another day from here on.
    static void move(Tx tx, UUID id, Moment when) {
        tx.sql("UPDATE asks SET day = :day, at = :at WHERE person_id = :person AND id = :id")
                .with("day", when.day())
                .with("at", when.at())
                .with("person", tx.person())
                .with("id", id)
                .run();
    }
}
