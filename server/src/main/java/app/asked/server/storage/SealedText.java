package app.asked.server.storage;

import app.asked.server.storage.fault.StorageBusy;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.seal.WrappedKey;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Tx;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One field's text as the table `prose` holds it: sealed with a key of its person's, or plain where it was written
/// before words were sealed and its person has not signed in since.
final class SealedText {
    static final String COLUMNS = "about, field, format, generation, bytes";

    private static final int PLAIN = 0;
    private static final int SEALED = 1;

    private SealedText() {}

    /// How many bytes that text is stored in: plain, or sealed.
    static List<Integer> lengths(String text) {
        int plain = text.getBytes(StandardCharsets.UTF_8).length;
        return List.of(plain, PersonKey.sealedLength(plain));
    }

    static void put(Tx tx, UUID about, String field, String text) {
        put(tx, about, field, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(Tx tx, UUID about, String field, byte[] text) {
        PersonKey key = tx.sealing();
        tx.put(
                "prose",
                Columns.of(tx.person())
                        .key("about", about)
                        .key("field", field)
                        .set("format", SEALED)
                        .set("generation", key.generation())
                        .set("bytes", tx.sealer(tx.person()).seal(about, field, SEALED, text)));
    }

    /// Reads the texts of one person in one transaction.
    static final class Reader {
        private final Tx tx;
        private final UUID person;
        private PersonKey.@Nullable Sealer last;

        Reader(Tx tx, UUID person) {
            this.tx = tx;
            this.person = person;
        }

        String text(Row row) {
            return new String(bytes(row), StandardCharsets.UTF_8);
        }

        private byte[] bytes(Row row) {
            int format = row.number("format");
            byte[] bytes = row.bytes("bytes");
            return switch (format) {
                case PLAIN -> bytes;
                case SEALED -> sealer(row.number("generation")).open(row.id("about"), row.text("field"), format, bytes);
                default -> throw new IllegalStateException("prose of format " + format + " needs a newer Asked");
            };
        }

        private PersonKey.Sealer sealer(int generation) {
            PersonKey.Sealer known = last;
            if (known == null || known.key().generation() != generation) {
                PersonKey.Sealer newest = tx.sealer(person);
                known = newest.key().generation() == generation
                        ? newest
                        : find(newest.key(), generation).sealer();
                last = known;
            }
            return known;
        }

        private PersonKey find(PersonKey newest, int generation) {
            if (newest.generation() < generation) {
                throw StorageBusy.nothingStored("the person's key was changed a moment ago", null);
            }
            PersonKey key = newest;
            while (key.generation() > generation) {
                key = key.unwrap(earlier(key.generation() - 1));
            }
            return key;
        }

        private WrappedKey earlier(int generation) {
            return tx.sql(
                            "SELECT generation, bytes FROM earlier_keys WHERE person_id = :person AND generation = :generation")
                    .with("person", person)
                    .with("generation", generation)
                    .find(row -> new WrappedKey(row.number("generation"), row.bytes("bytes")))
                    .orElseThrow(() -> new IllegalStateException("words are left of a key that is gone"));
        }
    }

    /// Puts the next key in the place of the one that seals now: it seals from here on, and opens the one before.
    static void change(Tx tx, PersonKey next) {
        PersonKey now = tx.sealing();
        WrappedKey earlier = next.wrap(now);
        tx.put(
                "earlier_keys",
                Columns.of(tx.person()).key("generation", earlier.generation()).set("bytes", earlier.bytes()));
        tx.sql("UPDATE people SET generation = :generation WHERE id = :person")
                .with("generation", next.generation())
                .with("person", tx.person())
                .run();
    }

    static int unsealed(Tx tx, UUID person) {
        return tx.sql("""
                SELECT count(*) AS there FROM prose WHERE person_id = :person
                AND generation <> (SELECT generation FROM people WHERE id = :person)
                """)
                .with("person", person)
                .find(row -> row.number("there"))
                .orElseThrow();
    }

    static int sealSome(Tx tx, int most) {
        PersonKey key = tx.sealing();
        Reader reader = new Reader(tx, tx.person());
        List<Place> some = tx.sql("SELECT " + COLUMNS
                        + " FROM prose WHERE person_id = :person AND generation <> :now LIMIT :most")
                .with("person", tx.person())
                .with("now", key.generation())
                .with("most", most)
                .list(row -> new Place(row.id("about"), row.text("field"), reader.bytes(row)));
        some.forEach(each -> put(tx, each.about, each.field, each.text));
        if (some.isEmpty()) {
            allAreSealed(tx);
        }
        return some.size();
    }

    /// Notes it once, so that the file is rebuilt once.
    private static void allAreSealed(Tx tx) {
        int noted = tx.sql("UPDATE people SET sealed = generation WHERE id = :person AND sealed < generation")
                .with("person", tx.person())
                .run();
        if (noted > 0) {
            tx.sql("DELETE FROM earlier_keys WHERE person_id = :person")
                    .with("person", tx.person())
                    .run();
            Erasure.wantRebuild(tx);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Place(UUID about, String field, byte[] text) {}
}
