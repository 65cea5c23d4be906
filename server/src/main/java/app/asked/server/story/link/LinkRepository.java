package app.asked.server.story.link;

import app.asked.server.account.secret.Digest;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.LimitReached;
import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where links that open one story are kept, with words that nothing here opens.
public final class LinkRepository {
    private LinkRepository() {}

    /// Whose it is, where it has not ended; nobody's where the host keeps that account closed.
    static Optional<UUID> owner(Tx tx, Digest address, Instant now) {
        return tx.sql("SELECT person_id FROM story_links WHERE address_hash = :address AND ends > :now")
                .with("address", address.bytes())
                .with("now", now)
                .find(row -> row.id("person_id"))
                .flatMap(person -> tx.sql("SELECT id FROM people WHERE id = :person AND suspended IS NULL")
                        .with("person", person)
                        .find(row -> row.id("id")));
    }

    /// Answers what is sealed there, and counts that it was fetched.
    static byte[] open(Tx tx, Digest address) {
        tx.sql("UPDATE story_links SET opened = opened + 1 WHERE address_hash = :address")
                .with("address", address.bytes())
                .run();
        return tx.sql("SELECT sealed FROM story_links WHERE address_hash = :address")
                .with("address", address.bytes())
                .find(row -> row.bytes("sealed"))
                .orElseThrow();
    }

    static List<StoryLink> of(Tx tx, UUID person, UUID story) {
        return tx.sql("SELECT id, story, made, ends, opened FROM story_links WHERE person_id = :person"
                        + " AND story = :story ORDER BY made DESC")
                .with("person", person)
                .with("story", story)
                .list(row -> new StoryLink(
                        row.id("id"), row.id("story"), row.instant("made"), row.instant("ends"), row.number("opened")));
    }

    /// @throws LimitReached where the person has as many as they may have
    static void add(Tx tx, Digest address, StoryLink link, byte[] sealed) {
        tx.mustBeThere();
        int there = tx.sql("SELECT count(*) AS there FROM story_links WHERE person_id = :person")
                .with("person", tx.person())
                .find(row -> row.number("there"))
                .orElse(0);
        if (there >= Limit.STORY_LINKS.most()) {
            throw new LimitReached(Limit.STORY_LINKS);
        }
        tx.sql("INSERT INTO story_links (address_hash, person_id, id, story, sealed, made, ends, opened)"
                        + " VALUES (:address, :person, :id, :story, :sealed, :made, :ends, 0)")
                .with("address", address.bytes())
                .with("person", tx.person())
                .with("id", link.id())
                .with("story", link.story())
                .with("sealed", sealed)
                .with("made", link.made())
                .with("ends", link.ends())
                .run();
    }

    static void remove(Tx tx, UUID story, UUID id) {
        tx.sql("DELETE FROM story_links WHERE person_id = :person AND story = :story AND id = :id")
                .with("person", tx.person())
                .with("story", story)
                .with("id", id)
                .run();
    }

    /// Ends all links to a story of the transaction's person.
    public static void removeAll(Tx tx, UUID story) {
        tx.sql("DELETE FROM story_links WHERE person_id = :person AND story = :story")
                .with("person", tx.person())
                .with("story", story)
                .run();
    }
}
