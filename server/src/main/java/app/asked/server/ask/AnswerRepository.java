package app.asked.server.ask;

import app.asked.core.ask.Answer;
import app.asked.core.ask.BodySign;
import app.asked.core.ask.CameOfIt;
import app.asked.core.ask.CameTrue;
import app.asked.core.ask.Feeling;
import app.asked.core.ask.LeanedOn;
import app.asked.core.ask.Manner;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.Retelling;
import app.asked.core.ask.Sting;
import app.asked.core.words.Chosen;
import app.asked.core.words.Prose;
import app.asked.core.words.Scale;
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
import org.jspecify.annotations.Nullable;

/// Where answers are kept, by their ask.
final class AnswerRepository implements Repository<UUID, Answer> {
    static final String COLUMNS = """
            ask, asked_at, asked_zone, asked_day, came_at, came_zone, came_day, answer, manner, fear, sting_worst, \
            sting_now, feelings, body, came_true, feared_chance, came_of_it, leaned_on, for_less, rev, gone\
            """;

    @Override
    public Optional<Limit> limit() {
        return Optional.empty();
    }

    @Override
    public Optional<Versioned<Answer>> find(Tx tx, UUID person, UUID ask) {
        Texts texts = ProseRepository.of(tx, person, ask);
        return tx.sql("SELECT " + COLUMNS + " FROM answers WHERE person_id = :person AND ask = :ask")
                .with("person", person)
                .with("ask", ask)
                .find(row -> row.kept(answer(row, texts)));
    }

    /// Whether no other ask of theirs has one.
    static boolean isOnly(Tx tx, UUID person, UUID ask) {
        return tx.sql("SELECT 1 FROM answers WHERE person_id = :person AND ask <> :ask AND gone IS NULL LIMIT 1")
                .with("person", person)
                .with("ask", ask)
                .find(_ -> true)
                .isEmpty();
    }

    static Answer answer(Row row, Texts texts) {
        return new Answer(
                row.moment("asked"),
                row.momentOrNull("came"),
                row.keyed("answer", Outcome.values()),
                row.keyedSet("manner", Manner.values()),
                row.scaleOrNull("fear"),
                sting(row),
                new Chosen<>(row.keyedSet("feelings", Feeling.values()), texts.lines("answer.feelings")),
                new Chosen<>(row.keyedSet("body", BodySign.values()), texts.lines("answer.body")),
                row.keyedOrNull("came_true", CameTrue.values()),
                row.chanceOrNull("feared_chance"),
                row.keyedSet("came_of_it", CameOfIt.values()),
                row.keyedSet("leaned_on", LeanedOn.values()),
                row.flag("for_less"),
                texts.line("answer.offer"),
                texts.prose("answer.lesson"),
                story(texts));
    }

    private static @Nullable Sting sting(Row row) {
        Scale worst = row.scaleOrNull("sting_worst");
        Scale now = row.scaleOrNull("sting_now");
        return worst == null && now == null ? null : new Sting(worst, now);
    }

    private static @Nullable Retelling story(Texts texts) {
        Prose happened = texts.prose("answer.story.happened");
        Prose told = texts.prose("answer.story.told");
        Prose another = texts.prose("answer.story.another");
        return happened == null && told == null && another == null ? null : new Retelling(happened, told, another);
    }

    @Override
    public void put(Tx tx, UUID person, UUID ask, Versioned<Answer> kept) {
        Answer answer = kept.value();
        Sting sting = answer.sting() == null ? new Sting(null, null) : answer.sting();
        ProseRepository.put(tx, ask, texts(answer));
        tx.put(
                "answers",
                Columns.of(person)
                        .key("ask", ask)
                        .moment("asked", answer.asked())
                        .moment("came", answer.came())
                        .set("answer", answer.answer())
                        .set("manner", answer.manner())
                        .set("fear", answer.fear())
                        .set("sting_worst", sting.worst())
                        .set("sting_now", sting.now())
                        .set("feelings", answer.feelings().listed())
                        .set("body", answer.body().listed())
                        .set("came_true", answer.cameTrue())
                        .set("feared_chance", answer.fearedChance())
                        .set("came_of_it", answer.cameOfIt())
                        .set("leaned_on", answer.leanedOn())
                        .set("for_less", answer.forLess())
                        .kept(kept));
    }

    private static Texts texts(Answer answer) {
        Retelling story = answer.story() == null ? new Retelling(null, null, null) : answer.story();
        return new Texts()
                .lines("answer.feelings", answer.feelings().own())
                .lines("answer.body", answer.body().own())
                .line("answer.offer", answer.offer())
                .prose("answer.lesson", answer.lesson())
                .prose("answer.story.happened", story.happened())
                .prose("answer.story.told", story.told())
                .prose("answer.story.another", story.another());
    }
}
