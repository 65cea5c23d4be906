package app.asked.server.story.publish;

import app.asked.core.ask.Ask;
import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.JourneyCalendar;
import app.asked.core.story.PublicWords;
import app.asked.core.story.Waiting;
import app.asked.core.words.Keyed;
import app.asked.core.words.Line;
import app.asked.server.account.secret.Digest;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.JourneyToday;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.sql.Tx;
import app.asked.server.story.StoryRead;
import app.asked.server.story.publish.Publication.ShownDay;
import app.asked.server.story.publish.Publication.ShownDoor;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gives stories away and takes them back.
@Component
public class Publications {
    private final Challenges challenges;

    Publications(Challenges challenges) {
        this.challenges = challenges;
    }

    /// What a person wants others to see beside the words.
    ///
    /// @param door how the door stands: what was answered
    /// @param day which day of the journey it was
    public record Beside(boolean door, boolean day) {}

    /// How a story would stand there, without giving it.
    public Publication drafted(
            Tx tx, UUID person, StoryRead read, Audience audience, Beside beside, Instant now, Words words) {
        Publication before = PublicationRepository.find(tx, person, read.story().id())
                .orElseGet(() -> first(tx, person, read.story().id(), audience, now));
        boolean anew = before.isTakenBack();
        return new Publication(
                before.story(),
                before.number(),
                before.mark(),
                audience,
                read.forOthers(words).title(),
                beside.door() ? door(tx, person, read) : null,
                beside.day() ? day(tx, person, read) : null,
                anew ? now : before.published(),
                now,
                anew ? Waiting.opens(read.asks(), now) : before.opens(),
                null,
                anew ? null : before.lit());
    }

    /// One that was never given is as one that was taken back: it has its place and nothing else.
    private static Publication first(Tx tx, UUID person, UUID story, Audience audience, Instant now) {
        int last = PublicationRepository.all(tx, person).stream()
                .mapToInt(Publication::number)
                .max()
                .orElse(0);
        UUID mark = UUID.randomUUID();
        return new Publication(story, last + 1, mark, audience, new Line("-"), null, null, now, now, now, now, null);
    }

    /// Gives the story of the transaction's person to that audience; what was there before gives way to it.
    public Publication give(Tx tx, StoryRead read, Audience audience, Beside beside, Instant now, Words words) {
        Publication publication = drafted(tx, tx.person(), read, audience, beside, now, words);
        PublicationRepository.put(tx, publication, read.forOthers(words));
        return publication;
    }

    /// Takes a story of the transaction's person back from everybody: its words are gone here at once.
    public static void takeBack(Tx tx, UUID story, Instant now) {
        PublicationRepository.find(tx, tx.person(), story)
                .filter(found -> !found.isTakenBack())
                .ifPresent(found -> {
                    PublicationRepository.put(tx, found.takenBackAt(now));
                    PublicationRepository.forget(tx, story);
                });
    }

    /// Notes that a reader lit the lamp of one.
    public static void light(Tx tx, Publication publication, Instant now) {
        PublicationRepository.put(tx, publication.litAt(now));
    }

    public static Optional<Publication> find(Tx tx, UUID person, UUID story) {
        return PublicationRepository.find(tx, person, story);
    }

    /// All of a person's, what was taken back too, in the order of their numbers.
    public static List<Publication> all(Tx tx, UUID person) {
        return PublicationRepository.all(tx, person);
    }

    public static PublicWords words(Tx tx, UUID person, Publication publication) {
        return PublicationRepository.words(tx, person, publication);
    }

    public static Optional<Site> site(Tx tx, UUID person) {
        return SiteRepository.of(tx, person);
    }

    /// Whose site has that name.
    public static Optional<UUID> named(Tx tx, String name) {
        return SiteRepository.named(tx, name);
    }

    /// Whose secret address that is.
    public static Optional<UUID> at(Tx tx, Digest address) {
        return SiteRepository.at(tx, address);
    }

    private @Nullable ShownDoor door(Tx tx, UUID person, StoryRead read) {
        WholeAsk ask = read.asks().isEmpty() ? null : read.asks().getFirst();
        if (ask == null) {
            return null;
        }
        Ask first = ask.ask();
        Keyed stands = ask.counted() == null ? ask.state() : ask.counted().answer();
        return new ShownDoor(
                stands.key(),
                first.domainOf(
                        first.challenge() == null
                                ? null
                                : challenges.find(tx, person, first.challenge()).orElse(null)));
    }

    private static @Nullable ShownDay day(Tx tx, UUID person, StoryRead read) {
        return read.asks().stream()
                .map(ask -> day(tx, person, ask))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ShownDay day(Tx tx, UUID person, WholeAsk ask) {
        UUID id = ask.ask().journey();
        return id == null
                ? null
                : Journeys.find(tx, person, id, _ -> ask.when().day())
                        .map(journey -> day(journey, ask))
                        .orElse(null);
    }

    private static @Nullable ShownDay day(JourneyToday journey, WholeAsk ask) {
        JourneyCalendar.Place place = journey.calendar().at(ask.when().day());
        return place == null
                ? null
                : new ShownDay(place.day(), journey.journey().length());
    }
}
