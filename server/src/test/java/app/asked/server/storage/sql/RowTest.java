package app.asked.server.storage.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.asked.core.ask.CameTrue;
import app.asked.core.ask.Feeling;
import app.asked.core.ask.Outcome;
import app.asked.core.time.Moment;
import app.asked.core.words.Chance;
import app.asked.core.words.Scale;
import app.asked.server.storage.Databases;
import app.asked.server.storage.Storage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class RowTest {
    private static final Moment MOMENT = new Moment(
            Instant.parse("2026-11-16T23:30:00.123Z"), ZoneId.of("Asia/Kolkata"), LocalDate.of(2026, 11, 16));

    private final UUID ask = Databases.newId();
    private final UUID journey = Databases.newId();
    private final Storage storage;
    private final UUID person;

    RowTest(Databases database) {
        storage = database.storage();
        person = database.person();
    }

    @BeforeEach
    void writeAnAskAndItsAnswer() {
        storage.write(person, tx -> {
            tx.put(
                    "asks",
                    Columns.of(person)
                            .key("id", ask)
                            .set("day", MOMENT.day())
                            .set("journey", journey)
                            .set("version", "as-is")
                            .moment("planned", MOMENT)
                            .set("rules", List.of(journey, ask))
                            .set("chosen_from", List.of())
                            .set("rev", 5L));
            tx.put(
                    "answers",
                    Columns.of(person)
                            .key("ask", ask)
                            .moment("asked", MOMENT)
                            .moment("came", null)
                            .set("answer", Outcome.SOFT_NO)
                            .set("fear", new Scale(0))
                            .set("sting_worst", null)
                            .set("feelings", Set.of(Feeling.PROUD, Feeling.HURT))
                            .set("body", Set.of())
                            .set("came_true", null)
                            .set("feared_chance", new Chance(100))
                            .set("for_less", true)
                            .kept(new Versioned<>("", 6, MOMENT.at())));
            return ask;
        });
    }

    @Test
    void idsDaysAndMomentsComeBack() {
        readAsk(row -> {
            assertThat(row.id("id")).isEqualTo(ask);
            assertThat(row.idOrNull("journey")).isEqualTo(journey);
            assertThat(row.day("day")).isEqualTo(MOMENT.day());
            assertThat(row.moment("planned")).isEqualTo(MOMENT);
            assertThat(row.keys("rules")).containsExactly(journey.toString(), ask.toString());
            assertThat(row.kept(1)).isEqualTo(new Versioned<>(1, 5, null));
        });
    }

    @Test
    void numbersAndKeysComeBackAndZeroIsNotAbsent() {
        readAnswer(row -> {
            assertThat(row.keyed("answer", Outcome.values())).isEqualTo(Outcome.SOFT_NO);
            assertThat(row.scaleOrNull("fear")).isEqualTo(new Scale(0));
            assertThat(row.chance("feared_chance")).isEqualTo(new Chance(100));
            assertThat(row.keyedSet("feelings", Feeling.values())).containsExactly(Feeling.HURT, Feeling.PROUD);
            assertThat(row.flag("for_less")).isTrue();
            assertThat(row.kept(1)).isEqualTo(new Versioned<>(1, 6, MOMENT.at()));
        });
    }

    @Test
    void whatIsNotThereIsNullOrEmptyOrToldByItsColumn() {
        readAsk(row -> assertThat(row.keys("chosen_from")).isEmpty());
        readAnswer(row -> {
            assertThat(row.momentOrNull("came")).isNull();
            assertThat(row.scaleOrNull("sting_worst")).isNull();
            assertThat(row.keyedOrNull("came_true", CameTrue.values())).isNull();
            assertThat(row.keyedSet("body", Feeling.values())).isEmpty();
            assertThatThrownBy(() -> row.number("sting_worst")).hasMessage("sting_worst");
        });
    }

    @Test
    void writingARowAgainReplacesAllOfIt() {
        storage.write(person, tx -> {
            tx.put(
                    "answers",
                    Columns.of(person)
                            .key("ask", ask)
                            .moment("asked", MOMENT)
                            .set("answer", Outcome.YES)
                            .set("fear", null)
                            .set("for_less", false)
                            .set("rev", 7));
            return ask;
        });

        readAnswer(row -> {
            assertThat(row.keyed("answer", Outcome.values())).isEqualTo(Outcome.YES);
            assertThat(row.scaleOrNull("fear")).isNull();
        });
    }

    @Test
    void aKeyThatNobodyKnowsIsAFault() {
        readAsk(row -> assertThatThrownBy(() -> row.keyed("version", Outcome.values()))
                .hasMessage("the database holds an unknown key: as-is"));
    }

    private void readAsk(Consumer<Row> reading) {
        read("SELECT * FROM asks WHERE person_id = :person AND id = :ask", reading);
    }

    private void readAnswer(Consumer<Row> reading) {
        read("SELECT * FROM answers WHERE person_id = :person AND ask = :ask", reading);
    }

    private void read(String sql, Consumer<Row> reading) {
        int count = storage.read(tx -> tx.sql(sql)
                .with("person", person)
                .with("ask", ask)
                .list(row -> {
                    reading.accept(row);
                    return ask;
                })
                .size());
        assertThat(count).isEqualTo(1);
    }
}
