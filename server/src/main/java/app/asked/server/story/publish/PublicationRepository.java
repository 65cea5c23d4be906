package app.asked.server.story.publish;

import app.asked.core.challenge.Domain;
import app.asked.core.story.Chapter;
import app.asked.core.story.PublicWords;
import app.asked.core.story.Question;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Tx;
import app.asked.server.story.publish.Publication.ShownDay;
import app.asked.server.story.publish.Publication.ShownDoor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where it is kept what was given away.
final class PublicationRepository {
    private static final String OF_PERSON =
            "SELECT id, number, mark, audience, title, answer, domain, day, days, published, updated, opens, taken_back,"
                    + " lit FROM publications WHERE person_id = :person";

    private PublicationRepository() {}

    /// All of a person's, what was taken back too, in the order of their numbers.
    static List<Publication> all(Tx tx, UUID person) {
        return tx.sql(OF_PERSON + " ORDER BY number").with("person", person).list(PublicationRepository::publication);
    }

    static Optional<Publication> find(Tx tx, UUID person, UUID story) {
        return tx.sql(OF_PERSON + " AND id = :story")
                .with("person", person)
                .with("story", story)
                .find(PublicationRepository::publication);
    }

    private static Publication publication(Row row) {
        String answer = row.textOrNull("answer");
        Integer day = row.numberOrNull("day");
        return new Publication(
                row.id("id"),
                row.number("number"),
                row.id("mark"),
                row.keyed("audience", Audience.values()),
                new Line(row.text("title")),
                answer == null ? null : new ShownDoor(answer, row.keyedOrNull("domain", Domain.values())),
                day == null ? null : new ShownDay(day, row.number("days")),
                row.instant("published"),
                row.instant("updated"),
                row.instant("opens"),
                row.instantOrNull("taken_back"),
                row.instantOrNull("lit"));
    }

    /// The words of one; those of what was taken back are gone.
    static PublicWords words(Tx tx, UUID person, Publication publication) {
        List<Chapter> chapters = new ArrayList<>();
        List<Prose> texts = new ArrayList<>();
        tx.sql("SELECT question, words FROM publication_parts WHERE person_id = :person AND id = :story ORDER BY place")
                .with("person", person)
                .with("story", publication.story())
                .each(row -> {
                    Question question = row.keyedOrNull("question", Question.values());
                    Prose words = new Prose(row.text("words"));
                    if (question == null) {
                        texts.add(words);
                    } else {
                        chapters.add(new Chapter(question, words));
                    }
                });
        return new PublicWords(publication.title(), texts.isEmpty() ? null : texts.getFirst(), chapters);
    }

    /// Writes it over whatever was there, with these words alone.
    static void put(Tx tx, Publication publication, PublicWords words) {
        put(tx, publication);
        forget(tx, publication.story());
        int place = 0;
        if (words.text() != null) {
            put(tx, publication.story(), place++, null, words.text());
        }
        for (Chapter chapter : words.chapters()) {
            if (chapter.answer() != null) {
                put(tx, publication.story(), place++, chapter.question(), chapter.answer());
            }
        }
    }

    static void put(Tx tx, Publication publication) {
        ShownDoor door = publication.door();
        ShownDay day = publication.day();
        tx.put(
                "publications",
                Columns.of(tx.person())
                        .key("id", publication.story())
                        .set("number", publication.number())
                        .set("mark", publication.mark())
                        .set("audience", publication.audience())
                        .set("title", publication.title().text())
                        .set("answer", door == null ? null : door.answer())
                        .set("domain", door == null ? null : door.domain())
                        .set("day", day == null ? null : day.day())
                        .set("days", day == null ? null : day.days())
                        .set("published", publication.published())
                        .set("updated", publication.updated())
                        .set("opens", publication.opens())
                        .set("taken_back", publication.takenBack())
                        .set("lit", publication.lit()));
    }

    private static void put(Tx tx, UUID story, int place, @Nullable Question question, Prose words) {
        tx.put(
                "publication_parts",
                Columns.of(tx.person())
                        .key("id", story)
                        .key("place", place)
                        .set("question", question)
                        .set("words", words.text()));
    }

    /// Takes the words of one away.
    static void forget(Tx tx, UUID story) {
        tx.sql("DELETE FROM publication_parts WHERE person_id = :person AND id = :story")
                .with("person", tx.person())
                .with("story", story)
                .run();
    }
}
