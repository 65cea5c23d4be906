package app.asked.server.storage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.asked.core.words.Line;
import app.asked.server.storage.fault.StorageBusy;
import app.asked.server.storage.seal.DoesNotOpen;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.seal.PersonKeys;
import app.asked.server.storage.seal.TestKeys;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class SealedTextTest {
    private static final String WORD = "persimmon";

    private final UUID ask = Databases.newId();
    private final Storage storage;
    private final UUID person;

    SealedTextTest(Databases database) {
        storage = database.storage();
        person = database.person();
    }

    @Test
    void theDatabaseHoldsNoWord() {
        put(ask, "who", WORD);

        assertThat(stored())
                .singleElement()
                .satisfies(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain(WORD));
        assertThat(read(ask, "who")).isEqualTo(WORD);
    }

    @Test
    void theSameWordIsSealedOtherwiseEachTime() {
        put(ask, "who", WORD);
        put(Databases.newId(), "who", WORD);

        assertThat(stored()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void whatIsMovedElsewhereDoesNotOpen() {
        UUID other = Databases.newId();
        put(ask, "who", WORD);

        move("UPDATE prose SET about = :other WHERE person_id = :person", other);
        assertThatThrownBy(() -> read(other, "who")).isInstanceOf(DoesNotOpen.class);

        put(ask, "who", WORD);
        move("UPDATE prose SET field = 'place' WHERE person_id = :person AND about <> :other", other);
        assertThatThrownBy(() -> read(ask, "place")).isInstanceOf(DoesNotOpen.class);
    }

    @Test
    void nobodyElsesWorkReadsOrWritesIt() {
        put(ask, "who", WORD);
        PersonKeys others = PersonKeys.only(PersonKey.fresh(Databases.newId()));

        assertThatThrownBy(() -> PersonKeys.during(others, () -> read(ask, "who")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> serving(others, tx -> put(tx, ask, "who", "guard")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(read(ask, "who")).isEqualTo(WORD);
    }

    @Test
    void whatWasWrittenBeforeIsReadAndThenSealed() {
        putPlain(ask, "who", WORD);
        putPlain(ask, "place", "park");
        assertThat(read(ask, "who")).isEqualTo(WORD);

        assertThat(sealSome(1)).isEqualTo(1);
        assertThat(read(ask, "who")).isEqualTo(WORD);
        assertThat(sealSome(5)).isEqualTo(1);
        assertThat(sealSome(5)).isZero();

        assertThat(stored())
                .hasSize(2)
                .allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain(WORD, "park"));
        assertThat(read(ask, "place")).isEqualTo("park");
    }

    @Test
    void aNewKeyOpensOldWordsWhileTheyAreSealedAnew() {
        put(ask, "who", WORD);
        put(ask, "place", "park");
        PersonKey next = change(TestKeys.of(person));
        PersonKeys keys = PersonKeys.only(next);

        assertThat(readWith(keys, "who")).isEqualTo(WORD);
        int some = serving(keys, tx -> ProseRepository.sealSome(tx, 1));
        assertThat(some).isEqualTo(1);
        assertThat(readWith(keys, "who")).isEqualTo(WORD);
        assertThat(readWith(keys, "place")).isEqualTo("park");
        while (serving(keys, tx -> ProseRepository.sealSome(tx, 1)) > 0) {
            // one by one
        }

        assertThat(readWith(keys, "place")).isEqualTo("park");
        assertThat(count("earlier_keys")).isZero();
    }

    @Test
    void whereAllIsSealedNothingIsRebuiltOnceMore() {
        putPlain(ask, "who", WORD);
        storage.write(
                person,
                tx -> tx.sql("UPDATE people SET sealed = 0 WHERE id = :person")
                        .with("person", person)
                        .run());
        assertThat(sealSome(5)).isEqualTo(1);
        assertThat(sealSome(5)).isZero();
        int wanted = wanted();

        assertThat(sealSome(5)).isZero();

        assertThat(wanted()).isEqualTo(wanted);
    }

    @Test
    void aKeyThatAnotherTookThePlaceOfWritesNothing() {
        put(ask, "who", WORD);
        change(TestKeys.of(person));

        assertThatThrownBy(() -> put(ask, "who", "guard")).isInstanceOf(StorageBusy.class);
    }

    private PersonKey change(PersonKey now) {
        PersonKey next = now.next();
        storage.write(person, tx -> {
            ProseRepository.changeKey(tx, next);
            return next;
        });
        return next;
    }

    private void putPlain(UUID about, String field, String text) {
        storage.write(person, tx -> {
            PlainProse.put(tx, about, field, text);
            return about;
        });
    }

    private void move(String update, UUID other) {
        storage.write(
                person,
                tx -> tx.sql(update).with("person", person).with("other", other).run());
    }

    private int sealSome(int most) {
        return storage.write(person, tx -> ProseRepository.sealSome(tx, most));
    }

    private void put(UUID about, String field, String text) {
        storage.write(person, tx -> put(tx, about, field, text));
    }

    private static UUID put(Tx tx, UUID about, String field, String text) {
        ProseRepository.put(tx, about, new Texts().line(field, new Line(text)));
        return about;
    }

    private String readWith(PersonKeys keys, String field) {
        return PersonKeys.during(keys, () -> read(ask, field));
    }

    private String read(UUID about, String field) {
        Line line = storage.read(tx -> ProseRepository.of(tx, person, about).line(field));
        return requireNonNull(line).text();
    }

    private <T> T serving(PersonKeys keys, Function<Tx, T> work) {
        return PersonKeys.during(keys, () -> storage.write(person, work));
    }

    private List<byte[]> stored() {
        return storage.read(tx -> tx.sql("SELECT bytes FROM prose WHERE person_id = :person")
                .with("person", person)
                .list(row -> row.bytes("bytes")));
    }

    private int wanted() {
        return storage.read(tx -> tx.sql("SELECT wanted FROM rebuild")
                .find(row -> row.number("wanted"))
                .orElseThrow());
    }

    private int count(String table) {
        return storage.read(tx -> tx.sql("SELECT count(*) AS there FROM " + table + " WHERE person_id = :person")
                .with("person", person)
                .find(row -> row.number("there"))
                .orElseThrow());
    }
}
