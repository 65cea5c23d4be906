package app.asked.server.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.words.Line;
import app.asked.server.storage.WriteResult.Change;
import app.asked.server.storage.sql.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class VersionedWritesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T17:04:05.123Z");
    private static final Line FIRST = new Line("don’t look silly");
    private static final Line OTHER = new Line("don’t be vulnerable");

    private final Notes notes = new Notes();
    private final UUID id = Databases.newId();
    private final Storage storage;
    private final UUID person;

    VersionedWritesTest(Databases database) {
        storage = database.storage();
        person = database.person();
    }

    @Test
    void theFirstPutCreates() {
        assertThat(put(FIRST, null)).isEqualTo(new WriteResult.Stored<>(FIRST, 1, Change.CREATED));
        assertThat(find()).contains(new Versioned<>(FIRST, 1, null));
    }

    @Test
    void theSameAgainWritesNothing() {
        put(FIRST, null);

        assertThat(put(FIRST, null)).isEqualTo(new WriteResult.Stored<>(FIRST, 1, Change.NONE));
        assertThat(rev()).isEqualTo(1);
    }

    @Test
    void somethingElseChanges() {
        put(FIRST, null);

        assertThat(put(OTHER, null)).isEqualTo(new WriteResult.Stored<>(OTHER, 2, Change.CHANGED));
        assertThat(find()).contains(new Versioned<>(OTHER, 2, null));
    }

    @Test
    void aMatchingRevChanges() {
        put(FIRST, null);

        assertThat(put(OTHER, 1L)).isEqualTo(new WriteResult.Stored<>(OTHER, 2, Change.CHANGED));
    }

    @Test
    void anAgedRevIsStaleAndAnswersWhatStands() {
        put(FIRST, null);
        put(OTHER, null);

        assertThat(put(new Line("something third"), 1L))
                .isEqualTo(new WriteResult.Stale<>(new Versioned<>(OTHER, 2, null)));
        assertThat(find()).contains(new Versioned<>(OTHER, 2, null));
        assertThat(rev()).isEqualTo(2);
    }

    @Test
    void aRepeatedWriteIsTheSameThoughItsRevHasAged() {
        put(FIRST, null);
        put(OTHER, 1L);

        assertThat(put(OTHER, 1L)).isEqualTo(new WriteResult.Stored<>(OTHER, 2, Change.NONE));
    }

    @Test
    void nothingMatchesARevWhereNothingIs() {
        assertThat(put(FIRST, 1L)).isEqualTo(new WriteResult.NotFound<>());
        assertThat(delete(1L)).isEqualTo(new WriteResult.NotFound<>());
        assertThat(delete(null)).isEqualTo(new WriteResult.NotFound<>());
        assertThat(find()).isEmpty();
        assertThat(rev()).isZero();
    }

    @Test
    void deletingMarksAndTwiceAnswersTheSame() {
        put(FIRST, null);

        assertThat(delete(null)).isEqualTo(new WriteResult.Deleted<>(2));
        assertThat(delete(null)).isEqualTo(new WriteResult.Deleted<>(2));
        assertThat(delete(1L)).isEqualTo(new WriteResult.Deleted<>(2));
        assertThat(find()).contains(new Versioned<>(FIRST, 2, NOW));
        assertThat(rev()).isEqualTo(2);
    }

    @Test
    void deletingSomethingChangedSinceIsStale() {
        put(FIRST, null);
        put(OTHER, null);

        assertThat(delete(1L)).isEqualTo(new WriteResult.Stale<>(new Versioned<>(OTHER, 2, null)));
        assertThat(find()).contains(new Versioned<>(OTHER, 2, null));
    }

    @Test
    void whatIsDeletedStaysSoWhateverIsPut() {
        put(FIRST, null);
        delete(null);

        assertThat(put(FIRST, null)).isEqualTo(new WriteResult.Deleted<>(2));
        assertThat(put(OTHER, 1L)).isEqualTo(new WriteResult.Deleted<>(2));
        assertThat(find()).contains(new Versioned<>(FIRST, 2, NOW));
    }

    @Test
    void whatATapSaysGoesOverWhateverIsThere() {
        set(FIRST);
        assertThat(find()).contains(new Versioned<>(FIRST, 1, null));

        set(OTHER);
        assertThat(find()).contains(new Versioned<>(OTHER, 2, null));

        delete(null);
        set(OTHER);
        assertThat(find()).contains(new Versioned<>(OTHER, 4, null));
    }

    @Test
    void namingTheMarkBringsItBack() {
        put(FIRST, null);
        delete(null);

        assertThat(put(FIRST, 2L)).isEqualTo(new WriteResult.Stored<>(FIRST, 3, Change.CHANGED));
        assertThat(find()).contains(new Versioned<>(FIRST, 3, null));
    }

    @Test
    void whatIsWrittenInOneTransactionSharesOneRev() {
        UUID second = Databases.newId();

        List<WriteResult<Line>> receipts = storage.write(
                person,
                tx -> List.of(
                        VersionedWrites.put(tx, notes, id, FIRST, null),
                        VersionedWrites.put(tx, notes, second, OTHER, null)));

        assertThat(receipts)
                .containsExactly(
                        new WriteResult.Stored<>(FIRST, 1, Change.CREATED),
                        new WriteResult.Stored<>(OTHER, 1, Change.CREATED));
    }

    @Test
    void anotherPersonsThingIsNotThere() {
        put(FIRST, null);
        UUID stranger = Databases.newPerson(storage);

        WriteResult<Line> receipt = storage.write(stranger, tx -> VersionedWrites.delete(tx, notes, id, null, NOW));

        assertThat(receipt).isEqualTo(new WriteResult.NotFound<>());
        assertThat(find()).contains(new Versioned<>(FIRST, 1, null));
    }

    @Test
    void theRevRisesWithEachWriteAndWithNothingElse() {
        Random random = new Random(7);

        for (int step = 0; step < 100; step++) {
            long before = rev();
            Long ifMatch = random.nextBoolean() ? null : before - random.nextInt(2);
            Line value = random.nextBoolean() ? FIRST : OTHER;

            boolean wrote = random.nextInt(3) == 0
                    ? delete(ifMatch) instanceof WriteResult.Deleted<Line>(long rev) && rev == before + 1
                    : isWritten(put(value, ifMatch));

            assertThat(rev()).isEqualTo(wrote ? before + 1 : before);
        }
    }

    private static boolean isWritten(WriteResult<Line> receipt) {
        return switch (receipt) {
            case WriteResult.Stored<Line> stored -> stored.change() != Change.NONE;
            case WriteResult.Deleted<Line> _,
                    WriteResult.Stale<Line> _,
                    WriteResult.Conflict<Line> _,
                    WriteResult.Invalid<Line> _,
                    WriteResult.NotFound<Line> _ -> false;
        };
    }

    private void set(Line text) {
        storage.write(person, tx -> {
            VersionedWrites.set(tx, notes, id, text);
            return id;
        });
    }

    private WriteResult<Line> put(Line value, @Nullable Long ifMatch) {
        return storage.write(person, tx -> VersionedWrites.put(tx, notes, id, value, ifMatch));
    }

    private WriteResult<Line> delete(@Nullable Long ifMatch) {
        return storage.write(person, tx -> VersionedWrites.delete(tx, notes, id, ifMatch, NOW));
    }

    private Optional<Versioned<Line>> find() {
        return storage.read(tx -> notes.find(tx, person, id));
    }

    private long rev() {
        return storage.read(tx -> tx.sql("SELECT rev FROM people WHERE id = :person")
                .with("person", person)
                .find(row -> row.big("rev"))
                .orElseThrow());
    }
}
