package app.asked.server.challenge;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.ChanceOfNo;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Need;
import app.asked.core.challenge.Origin;
import app.asked.core.challenge.Sign;
import app.asked.core.challenge.Variant;
import app.asked.core.words.Line;
import app.asked.core.words.Scale;
import app.asked.server.storage.Listed;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a person's own challenges are kept.
final class OwnChallengeRepository implements Repository<UUID, Challenge> {
    private static final String COLUMNS = """
            id, domain, channel, difficulty, chance_of_no, smaller_difficulty, bolder_difficulty, needs, \
            depends_on_place, funny, flags, rev, gone\
            """;
    /// As long as a story, and shown of one at a time.
    static final String HOW = "how";

    private static final Set<String> SHORT = Set.of("title", "opening", "exit", "first-step", "smaller", "bolder");

    static final Listed<UUID, Challenge> LIST =
            new Listed<>("challenges", "id", COLUMNS, true, OwnChallengeRepository::challenge);

    @Override
    public Optional<Limit> limit() {
        return Optional.of(Limit.CHALLENGES);
    }

    @Override
    public Optional<Versioned<Challenge>> find(Tx tx, UUID person, UUID id) {
        Texts texts = ProseRepository.of(tx, person, id);
        return tx.sql("SELECT " + COLUMNS + " FROM challenges WHERE person_id = :person AND id = :id")
                .with("person", person)
                .with("id", id)
                .find(row -> row.kept(challenge(row, texts)));
    }

    /// All that are not deleted, oldest first, without how they are done.
    static List<Versioned<Challenge>> all(Tx tx, UUID person) {
        return LIST.brief(tx, person, SHORT).reversed();
    }

    /// How each of these is done, where that is told.
    static Map<UUID, Texts> how(Tx tx, UUID person, List<UUID> ids) {
        return ProseRepository.of(tx, person, ids, Set.of(HOW));
    }

    private static Challenge challenge(Row row, Texts texts) {
        return new Challenge(
                new ChallengeId(row.id("id").toString()),
                Origin.OWN,
                Objects.requireNonNull(texts.line("title")),
                texts.prose(HOW),
                texts.line("opening"),
                texts.line("exit"),
                texts.line("first-step"),
                row.keyed("domain", Domain.values()),
                row.keyed("channel", Channel.values()),
                row.scale("difficulty"),
                ChanceOfNo.estimate(row.number("chance_of_no")),
                variant(texts.line("smaller"), row.scaleOrNull("smaller_difficulty")),
                variant(texts.line("bolder"), row.scaleOrNull("bolder_difficulty")),
                row.keyedSet("needs", Need.values()),
                row.flag("depends_on_place"),
                row.flag("funny"),
                row.keyedSet("flags", Sign.values()),
                null,
                false);
    }

    private static @Nullable Variant variant(@Nullable Line title, @Nullable Scale difficulty) {
        return title == null || difficulty == null ? null : new Variant(title, difficulty);
    }

    @Override
    public void put(Tx tx, UUID person, UUID id, Versioned<Challenge> kept) {
        Challenge challenge = kept.value();
        Variant smaller = challenge.smaller();
        Variant bolder = challenge.bolder();
        ProseRepository.put(
                tx,
                id,
                new Texts()
                        .line("title", challenge.title())
                        .prose(HOW, challenge.how())
                        .line("opening", challenge.opening())
                        .line("exit", challenge.exit())
                        .line("first-step", challenge.firstStep())
                        .line("smaller", smaller == null ? null : smaller.title())
                        .line("bolder", bolder == null ? null : bolder.title()));
        tx.put(
                "challenges",
                Columns.of(person)
                        .key("id", id)
                        .set("domain", challenge.domain())
                        .set("channel", challenge.channel())
                        .set("difficulty", challenge.difficulty())
                        .set("chance_of_no", challenge.chanceOfNo().value())
                        .set("smaller_difficulty", smaller == null ? null : smaller.difficulty())
                        .set("bolder_difficulty", bolder == null ? null : bolder.difficulty())
                        .set("needs", challenge.needs())
                        .set("depends_on_place", challenge.dependsOnPlace())
                        .set("funny", challenge.funny())
                        .set("flags", challenge.flags())
                        .kept(kept));
    }
}
