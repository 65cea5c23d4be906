package app.asked.server.story;

import app.asked.core.story.Blur;
import app.asked.core.story.Chapter;
import app.asked.core.story.Question;
import app.asked.core.story.Story;
import app.asked.core.words.Line;
import app.asked.server.storage.Listed;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.story.link.LinkRepository;
import app.asked.server.story.publish.Publications;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Where stories are kept. One that is deleted is taken back from everybody.
final class StoryRepository implements Repository<UUID, Story> {
    private static final String COLUMNS = "id, asks, questions, written_at, written_zone, written_day, rev, gone";
    static final Listed<UUID, Story> LIST = new Listed<>("stories", "id", COLUMNS, true, StoryRepository::story);

    /// Between a name and what is shown in its place: no line has one.
    private static final String TAB = "\t";

    @Override
    public Optional<Limit> limit() {
        return Optional.of(Limit.STORIES);
    }

    @Override
    public Optional<Versioned<Story>> find(Tx tx, UUID person, UUID id) {
        Texts texts = ProseRepository.of(tx, person, id);
        return tx.sql("SELECT " + COLUMNS + " FROM stories WHERE person_id = :person AND id = :id")
                .with("person", person)
                .with("id", id)
                .find(row -> row.kept(story(row, texts)));
    }

    private static Story story(Row row, Texts texts) {
        return new Story(
                row.id("id"),
                Objects.requireNonNull(texts.line("title")),
                texts.prose("text"),
                row.keys("asks").stream().map(UUID::fromString).toList(),
                questions(row)
                        .map(question -> new Chapter(question, texts.prose(field(question))))
                        .toList(),
                blurs(texts),
                row.moment("written"));
    }

    private static Stream<Question> questions(Row row) {
        List<String> keys = row.keys("questions");
        return keys.stream()
                .flatMap(key ->
                        Stream.of(Question.values()).filter(each -> each.key().equals(key)));
    }

    private static List<Blur> blurs(Texts texts) {
        String lines = texts.fields().get("blurs");
        return lines == null
                ? List.of()
                : lines.lines()
                        .map(line -> line.split(TAB, 2))
                        .map(pair -> new Blur(new Line(pair[0]), new Line(pair[1])))
                        .toList();
    }

    @Override
    public void put(Tx tx, UUID person, UUID id, Versioned<Story> kept) {
        Story story = kept.value();
        if (kept.gone() != null) {
            Publications.takeBack(tx, id, kept.gone());
            LinkRepository.removeAll(tx, id);
        }
        ProseRepository.put(tx, id, texts(story));
        tx.put(
                "stories",
                Columns.of(person)
                        .key("id", id)
                        .set("asks", story.asks())
                        .set(
                                "questions",
                                story.chapters().stream().map(Chapter::question).toList())
                        .moment("written", story.written())
                        .kept(kept));
    }

    private static Texts texts(Story story) {
        Texts texts = new Texts().line("title", story.title()).prose("text", story.text());
        for (Question question : Question.values()) {
            texts.prose(
                    field(question),
                    story.chapter(question).map(Chapter::answer).orElse(null));
        }
        String blurs = String.join(
                "\n",
                story.blurs().stream()
                        .map(blur -> blur.found().text() + TAB + blur.shown().text())
                        .toList());
        return texts.text("blurs", blurs.isEmpty() ? null : blurs);
    }

    private static String field(Question question) {
        return "chapter." + question.key();
    }
}
