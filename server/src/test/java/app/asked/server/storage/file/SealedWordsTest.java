package app.asked.server.storage.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.storage.Databases;
import app.asked.server.storage.PlainProse;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.file.Inspection.Sound;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.seal.PersonKeys;
import app.asked.server.storage.seal.TestKeys;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sqlite.SqliteStorage;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether each text is sealed as a key of its person's opens it, seen without any key.
class SealedWordsTest {
    @TempDir
    Path folder;

    private SqliteStorage storage;
    private UUID maya;

    @BeforeEach
    void open() {
        storage = SqliteStorage.open(folder);
        maya = Databases.newPerson(storage);
        change("INSERT INTO login_names (name, person_id, passphrase, key_generation, wrapped_key) "
                + "VALUES ('maya', :person, '', 1, x'01')");
        put("who", "a walker");
        put("place", "the park");
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void whatOpensIsCounted() {
        UUID noor = Databases.newPerson(storage);
        storage.write(noor, tx -> {
            PlainProse.put(tx, noor, "who", "before words were sealed");
            return noor;
        });

        assertThat(words()).isEqualTo(new SealedWords(2, 1, 0));
    }

    @Test
    void whileAllIsSealedAnewTheEarlierKeyIsReachedByTheNext() {
        PersonKey next = TestKeys.of(maya).next();
        storage.write(maya, tx -> {
            ProseRepository.changeKey(tx, next);
            return maya;
        });
        change("UPDATE login_names SET key_generation = 2 WHERE person_id = :person");
        assertThat(words()).isEqualTo(new SealedWords(2, 0, 0));
        PersonKeys.during(PersonKeys.only(next), () -> storage.write(maya, tx -> ProseRepository.sealSome(tx, 1)));
        assertThat(words()).isEqualTo(new SealedWords(2, 0, 0));

        change("DELETE FROM earlier_keys WHERE person_id = :person");

        assertThat(words()).isEqualTo(new SealedWords(2, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE prose SET generation = 2 WHERE person_id = :person AND field = 'who'",
                "UPDATE prose SET generation = 0 WHERE person_id = :person AND field = 'who'",
                "UPDATE prose SET format = 0 WHERE person_id = :person AND field = 'who'",
                "UPDATE prose SET format = 7 WHERE person_id = :person AND field = 'who'",
                "UPDATE prose SET bytes = x'0102' WHERE person_id = :person AND field = 'who'",
                "UPDATE people SET generation = 2 WHERE id = :person",
                "UPDATE login_names SET key_generation = 2 WHERE person_id = :person",
                "DELETE FROM login_names WHERE person_id = :person"
            })
    void whatNothingOpensIsNoticed(String harm) {
        assertThat(words().locked()).isZero();

        change(harm);

        assertThat(words().locked()).isEqualTo(1);
    }

    @Test
    void anyWayInIsOne() {
        change("DELETE FROM login_names WHERE person_id = :person");
        change("INSERT INTO spare_keys (person_id, key_generation, wrapped_key) VALUES (:person, 1, x'01')");

        assertThat(words().locked()).isZero();
    }

    private void put(String field, String text) {
        storage.write(maya, tx -> {
            ProseRepository.put(tx, maya, new Texts().text(field, text));
            return maya;
        });
    }

    private void change(String sql) {
        storage.write(maya, tx -> tx.sql(sql).with("person", maya).run());
    }

    private SealedWords words() {
        return new StoredDatabase(folder.resolve("asked.db")).inspect() instanceof Sound sound
                ? sound.words()
                : new SealedWords(0, 0, -1);
    }
}
