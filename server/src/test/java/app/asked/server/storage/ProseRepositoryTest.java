package app.asked.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.server.storage.sql.Folding;
import app.asked.server.storage.sql.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class ProseRepositoryTest {
    private final UUID ask = Databases.newId();
    private final Storage storage;
    private final UUID person;

    ProseRepositoryTest(Databases database) {
        storage = database.storage();
        person = database.person();
    }

    @Test
    void everyFieldComesBackAsItWasWritten() {
        Prose long20k = new Prose("🐕 ".repeat(10_000).strip() + "\n");
        put(new Texts()
                .line("who", new Line("Zoë"))
                .prose("answer.lesson", long20k)
                .lines("answer.feelings", List.of(new Line("wobbly"), new Line("a bit proud"))));

        Texts read = read();

        assertThat(read.line("who")).isEqualTo(new Line("Zoë"));
        assertThat(read.prose("answer.lesson")).isEqualTo(long20k);
        assertThat(read.lines("answer.feelings")).containsExactly(new Line("wobbly"), new Line("a bit proud"));
        assertThat(read.line("place")).isNull();
        assertThat(read.lines("answer.body")).isEmpty();
    }

    @Test
    void aFieldNamedWithoutATextIsTakenAwayAndOthersStay() {
        put(new Texts().line("who", new Line("walker")).line("place", new Line("park")));
        put(new Texts().line("answer.offer", new Line("tomorrow")));

        put(new Texts().line("who", new Line("the walker")).line("place", null));

        assertThat(read().fields()).containsOnly(Map.entry("who", "the walker"), Map.entry("answer.offer", "tomorrow"));
    }

    @Test
    void manyAreReadAtOnce() {
        UUID other = Databases.newId();
        UUID wordless = Databases.newId();
        put(new Texts().line("who", new Line("walker")));
        storage.write(person, tx -> {
            ProseRepository.put(tx, other, new Texts().line("who", new Line("guard")));
            return other;
        });

        Map<UUID, Texts> read = storage.read(tx -> ProseRepository.of(tx, person, List.of(ask, other, wordless)));

        assertThat(read).containsOnlyKeys(ask, other);
        assertThat(read)
                .hasEntrySatisfying(
                        other, texts -> assertThat(texts.line("who")).isEqualTo(new Line("guard")));
    }

    @ParameterizedTest
    @CsvSource({"DOG, a dog", "straße, STRASSE 5", "zoe\u0308, Zoë", "ZOË, zoe\u0308"})
    void searchFindsWordsWhateverTheirCaseAndForm(String wanted, String written) {
        put(new Texts().line("who", new Line(written)).line("place", new Line("elsewhere")));

        assertThat(search(person, wanted)).containsExactly(new ProseRepository.Found(ask, "who"));
    }

    @Test
    void searchKeepsToOnePerson() {
        put(new Texts().line("who", new Line("walker")));
        UUID stranger = Databases.newPerson(storage);

        assertThat(search(stranger, "walker")).isEmpty();
    }

    @Test
    void wordsOfAnUnknownFormatAreRefused() {
        put(new Texts().line("who", new Line("walker")));
        storage.write(
                person,
                tx -> tx.sql("UPDATE prose SET format = 9 WHERE person_id = :person")
                        .with("person", person)
                        .run());

        assertThatThrownBy(this::read).hasMessage("prose of format 9 needs a newer Asked");
    }

    private void put(Texts texts) {
        storage.write(person, tx -> {
            ProseRepository.put(tx, ask, texts);
            return ask;
        });
    }

    private List<ProseRepository.Found> search(UUID whose, String wanted) {
        return storage.read(tx -> ProseRepository.search(tx, whose, new Folded(Folding.of(wanted))));
    }

    private Texts read() {
        return storage.read(tx -> ProseRepository.of(tx, person, ask));
    }

    /// One word, whatever its case and form.
    private record Folded(String word) implements ProseRepository.Wanted {
        @Override
        public Set<String> words() {
            return Set.of(word);
        }

        @Override
        public Set<String> in(String text) {
            return Folding.of(text).contains(word) ? words() : Set.of();
        }
    }
}
