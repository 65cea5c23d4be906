package app.asked.server.story.publish;

import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.server.account.secret.Digest;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Where sites, their names, and the secret addresses for a few are kept.
final class SiteRepository {
    private SiteRepository() {}

    static Optional<Site> of(Tx tx, UUID person) {
        return tx.sql("SELECT name, title, about, language, indexed, listed FROM sites WHERE person_id = :person")
                .with("person", person)
                .find(row -> {
                    String about = row.textOrNull("about");
                    return new Site(
                            row.text("name"),
                            new Line(row.text("title")),
                            about == null ? null : new Prose(about),
                            Locale.forLanguageTag(row.text("language")),
                            row.flag("indexed"),
                            row.flag("listed"));
                });
    }

    /// Whose it is; nobody's where the host keeps that account closed.
    static Optional<UUID> named(Tx tx, String name) {
        return owner(tx, name).flatMap(person -> open(tx, person));
    }

    static Optional<UUID> at(Tx tx, Digest address) {
        return tx.sql("SELECT person_id FROM story_feeds WHERE address_hash = :address")
                .with("address", address.bytes())
                .find(row -> row.id("person_id"))
                .flatMap(person -> open(tx, person));
    }

    private static Optional<UUID> owner(Tx tx, String name) {
        return tx.sql("SELECT person_id FROM site_names WHERE name = :name")
                .with("name", name)
                .find(row -> row.id("person_id"));
    }

    private static Optional<UUID> open(Tx tx, UUID person) {
        return tx.sql("SELECT id FROM people WHERE id = :person AND suspended IS NULL")
                .with("person", person)
                .find(row -> row.id("id"));
    }

    static boolean isTaken(Tx tx, String name) {
        return owner(tx, name).filter(person -> !person.equals(tx.person())).isPresent();
    }

    /// Writes the transaction's person's; its name was looked at before.
    static void put(Tx tx, Site site) {
        tx.mustBeThere();
        tx.sql("DELETE FROM site_names WHERE person_id = :person")
                .with("person", tx.person())
                .run();
        tx.sql("INSERT INTO site_names (name, person_id) VALUES (:name, :person)")
                .with("name", site.name())
                .with("person", tx.person())
                .run();
        tx.put(
                "sites",
                Columns.of(tx.person())
                        .set("name", site.name())
                        .set("title", site.title().text())
                        .set("about", site.about() == null ? null : site.about().text())
                        .set("language", site.language().toLanguageTag())
                        .set("indexed", site.indexed() ? 1 : 0)
                        .set("listed", site.listed() ? 1 : 0));
    }

    static boolean hasFeed(Tx tx, UUID person) {
        return tx.sql("SELECT made FROM story_feeds WHERE person_id = :person")
                .with("person", person)
                .find(row -> row.instant("made"))
                .isPresent();
    }

    static void addFeed(Tx tx, Digest address, Instant now) {
        tx.mustBeThere();
        removeFeed(tx);
        tx.sql("INSERT INTO story_feeds (address_hash, person_id, made) VALUES (:address, :person, :now)")
                .with("address", address.bytes())
                .with("person", tx.person())
                .with("now", now)
                .run();
    }

    static void removeFeed(Tx tx) {
        tx.sql("DELETE FROM story_feeds WHERE person_id = :person")
                .with("person", tx.person())
                .run();
    }
}
