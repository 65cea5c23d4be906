package app.asked.server.story.publish;

import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Domain;
import app.asked.core.story.PublicWords;
import app.asked.core.story.Story;
import app.asked.core.story.Waiting;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.server.ask.Asks;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.sql.Tx;
import app.asked.server.story.Stories;
import app.asked.server.story.StoryRead;
import app.asked.server.story.publish.Publication.ShownDay;
import app.asked.server.story.publish.Publication.ShownDoor;
import app.asked.server.story.publish.Publications.Beside;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The demo's site: two stories of the month's asks, and some days of a hundred that nobody lived.
@Component
public final class DemoStories {
    private static final int OF_A_HUNDRED = 100;

    private final Storage storage;
    private final Publications publications;
    private final JsonMapper json;
    private final Words words;

    DemoStories(Storage storage, Publications publications, JsonMapper json, Messages messages) {
        this.storage = storage;
        this.publications = publications;
        this.json = json;
        this.words = messages.in(Messages.DEFAULT);
    }

    /// Writes the stories of that person, whose key is at hand, and gives them to everybody.
    public void open(UUID person, ZoneId zone, Instant now) {
        JsonNode told = read();
        storage.write(person, tx -> {
            JsonNode site = told.get("site");
            SiteRepository.put(
                    tx,
                    new Site(
                            text(site, "name"),
                            new Line(text(site, "title")),
                            new Prose(text(site, "about")),
                            words.locale(),
                            false,
                            true));
            told.get("days").forEach(day -> giveDay(tx, day, zone, now));
            told.get("ofAsks").forEach(story -> giveOfAsk(tx, story, zone, now));
            return person;
        });
    }

    private JsonNode read() {
        try (var file = new ClassPathResource("demo/stories.json").getInputStream()) {
            return json.readTree(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Given some days ago, so that none of them still waits.
    private void giveOfAsk(Tx tx, JsonNode told, ZoneId zone, Instant now) {
        Instant then = now.minus(Waiting.A_DAY).minus(Waiting.A_DAY);
        List<UUID> asks = Asks.numbers(tx, tx.person()).stream()
                .map(WholeAsk::ask)
                .filter(ask ->
                        ask.challenge() != null && ask.challenge().value().equals(text(told, "challenge")))
                .map(ask -> ask.id())
                .toList();
        Story story = write(tx, told, asks, zone, now);
        publications.give(
                tx,
                StoryRead.find(tx, tx.person(), story.id()),
                Audience.EVERYBODY,
                new Beside(true, false),
                then,
                words);
    }

    private static Story write(Tx tx, JsonNode told, List<UUID> asks, ZoneId zone, Instant now) {
        Story story = new Story(
                UuidCreator.getTimeOrderedEpoch(),
                new Line(text(told, "title")),
                new Prose(text(told, "text")),
                asks,
                List.of(),
                List.of(),
                Moment.of(now, zone));
        VersionedWrites.set(tx, Stories.REPOSITORY, story.id(), story);
        return story;
    }

    private static void giveDay(Tx tx, JsonNode told, ZoneId zone, Instant now) {
        Story story = write(tx, told, List.of(), zone, now);
        int day = told.get("day").asInt();
        Instant then = now.minus(Duration.ofDays(OF_A_HUNDRED - day));
        PublicWords said = story.publicWords();
        Domain domain = Stream.of(Domain.values())
                .filter(each -> each.key().equals(text(told, "domain")))
                .findFirst()
                .orElseThrow();
        Publication publication = new Publication(
                story.id(),
                PublicationRepository.all(tx, tx.person()).size() + 1,
                UUID.randomUUID(),
                Audience.EVERYBODY,
                said.title(),
                new ShownDoor(text(told, "answer"), domain),
                new ShownDay(day, OF_A_HUNDRED),
                then,
                then,
                then,
                null,
                Handling.NONE);
        PublicationRepository.put(tx, publication, said);
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }
}
