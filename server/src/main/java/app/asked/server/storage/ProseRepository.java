package app.asked.server.storage;

import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.sql.Sql;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Every word that a person wrote, in one table: numbers stay quick to read, and words are sealed in one place. They
/// are read and written only by work that is done for their person (docs/adr/0022).
public final class ProseRepository {
    private static final String OF_SOME =
            "SELECT " + SealedText.COLUMNS + " FROM prose WHERE person_id = :person AND about IN (:abouts)";

    private ProseRepository() {}

    /// A place where the wanted words stand.
    public record Found(UUID about, String field) {}

    /// Writes the named fields of one thing of the transaction's person; a field without a text is taken away, and
    /// fields not named stay. Where the transaction has read the thing's words, it writes those alone that changed.
    public static void put(Tx tx, UUID about, Texts texts) {
        Texts before = tx.words().get(about);
        Texts changed = before == null ? texts : texts.otherThan(before);
        List<String> absent = new ArrayList<>();
        changed.fields().forEach((field, text) -> {
            if (text == null) {
                absent.add(field);
            } else {
                SealedText.put(tx, about, field, text);
            }
            if (before != null) {
                before.text(field, text);
            }
        });
        if (!absent.isEmpty()) {
            tx.sql("DELETE FROM prose WHERE person_id = :person AND about = :about AND field IN (:absent)")
                    .with("person", tx.person())
                    .with("about", about)
                    .with("absent", absent)
                    .run();
        }
    }

    /// All fields of one thing.
    public static Texts of(Tx tx, UUID person, UUID about) {
        return of(tx, person, List.of(about)).getOrDefault(about, new Texts());
    }

    /// All fields of each of these; one without any may be missing in the map. A transaction that writes reads the
    /// words of each thing of its person's once.
    public static Map<UUID, Texts> of(Tx tx, UUID person, Collection<UUID> abouts) {
        if (!tx.isWriting() || !tx.person().equals(person)) {
            return read(tx, person, abouts);
        }
        Map<UUID, Texts> known = tx.words();
        Set<UUID> unknown = new HashSet<>(abouts);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            Map<UUID, Texts> read = read(tx, person, unknown);
            unknown.forEach(about -> known.put(about, read.getOrDefault(about, new Texts())));
        }
        return known;
    }

    /// Only these fields of each of these: what nobody will look at is not read.
    public static Map<UUID, Texts> of(Tx tx, UUID person, Collection<UUID> abouts, Set<String> fields) {
        return gathered(
                new SealedText.Reader(tx, person),
                tx.sql(OF_SOME + " AND field IN (:fields)")
                        .with("person", person)
                        .with("abouts", abouts)
                        .with("fields", fields));
    }

    /// The things of which that field says exactly that. Only what is as long is opened.
    public static Set<UUID> saying(Tx tx, UUID person, String field, String text) {
        SealedText.Reader reader = new SealedText.Reader(tx, person);
        Set<UUID> saying = new HashSet<>();
        tx.sql("SELECT " + SealedText.COLUMNS + " FROM prose WHERE person_id = :person AND field = :field"
                        + " AND length(bytes) IN (:lengths)")
                .with("person", person)
                .with("field", field)
                .with("lengths", SealedText.lengths(text))
                .each(row -> {
                    if (reader.text(row).equals(text)) {
                        saying.add(row.id("about"));
                    }
                });
        return saying;
    }

    private static Map<UUID, Texts> read(Tx tx, UUID person, Collection<UUID> abouts) {
        return gathered(
                new SealedText.Reader(tx, person),
                tx.sql(OF_SOME).with("person", person).with("abouts", abouts));
    }

    private static Map<UUID, Texts> gathered(SealedText.Reader reader, Sql sql) {
        Map<UUID, Texts> all = new HashMap<>();
        sql.each(row ->
                all.computeIfAbsent(row.id("about"), _ -> new Texts()).text(row.text("field"), reader.text(row)));
        return all;
    }

    /// The words that a person looks for.
    public interface Wanted {
        Set<String> words();

        /// Those of them that stand in a text.
        Set<String> in(String text);
    }

    /// Where the wanted words stand, in any order, where all of them stand in what was written about one thing.
    /// The caller leaves out what is gone. It reads everything: the price of words that no database can read.
    public static List<Found> search(Tx tx, UUID person, Wanted wanted) {
        List<Found> found = new ArrayList<>();
        Map<UUID, Set<String>> said = new HashMap<>();
        SealedText.Reader reader = new SealedText.Reader(tx, person);
        tx.sql("SELECT " + SealedText.COLUMNS + " FROM prose WHERE person_id = :person")
                .with("person", person)
                .each(row -> {
                    Set<String> here = wanted.in(reader.text(row));
                    if (!here.isEmpty()) {
                        UUID about = row.id("about");
                        found.add(new Found(about, row.text("field")));
                        said.computeIfAbsent(about, _ -> new HashSet<>()).addAll(here);
                    }
                });
        return found.stream()
                .filter(each -> said.getOrDefault(each.about(), Set.of()).containsAll(wanted.words()))
                .toList();
    }

    /// Takes all words of the transaction's person away, whose key is lost; where a thing is nothing without them, this
    /// stands in their place.
    ///
    /// @param needed the fields that are never without words
    public static void lose(Tx tx, Set<String> needed, String inTheirPlace) {
        List<Found> bare = tx.sql("SELECT about, field FROM prose WHERE person_id = :person AND field IN (:needed)")
                .with("person", tx.person())
                .with("needed", needed)
                .list(row -> new Found(row.id("about"), row.text("field")));
        tx.sql("DELETE FROM prose WHERE person_id = :person")
                .with("person", tx.person())
                .run();
        tx.sql("DELETE FROM earlier_keys WHERE person_id = :person")
                .with("person", tx.person())
                .run();
        tx.words().clear();
        bare.forEach(each -> SealedText.put(tx, each.about(), each.field(), inTheirPlace));
        Erasure.wantRebuild(tx);
    }

    /// Puts the next key of the transaction's person in the place of the one that seals now. Until everything is sealed
    /// anew ([#sealSome]) it opens the one before, too.
    public static void changeKey(Tx tx, PersonKey next) {
        SealedText.change(tx, next);
    }

    /// How many texts of a person are not yet sealed with the key of now.
    public static int unsealed(Tx tx, UUID person) {
        return SealedText.unsealed(tx, person);
    }

    /// Seals some of the words of the transaction's person that are not yet sealed with the key of now, and answers how
    /// many there were. None: all are, and no earlier key is kept any more.
    public static int sealSome(Tx tx, int most) {
        return SealedText.sealSome(tx, most);
    }
}
