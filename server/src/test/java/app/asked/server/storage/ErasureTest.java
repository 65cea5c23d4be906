package app.asked.server.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class ErasureTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant LONG_GONE = NOW.minus(Duration.ofDays(30)).minusMillis(1);
    private static final Instant NOT_LONG_GONE = NOW.minus(Duration.ofDays(30));
    private static final Moment MOMENT = Moment.of(LONG_GONE, ZoneOffset.UTC);
    private static final Line WORDS = new Line("words");

    private final UUID ask = Databases.newId();
    private final UUID other = Databases.newId();
    private final UUID checkIn = Databases.newId();
    private final Storage storage;
    private final UUID person;

    ErasureTest(Databases database) {
        storage = database.storage();
        person = database.person();
    }

    @Test
    void anAskLongGoneGoesWithItsPartsAndItsWords() {
        putAsk(ask, LONG_GONE);
        putAsk(other, null);

        erase();

        assertThat(ids("asks", "id")).containsExactly(other);
        assertThat(ids("answers", "ask")).containsExactly(other);
        assertThat(words(ask)).isEmpty();
        assertThat(words(other)).containsExactlyInAnyOrder("title", "answer.lesson", "forecast.feared");
    }

    @Test
    void whatCanStillComeBackStays() {
        putAsk(ask, NOT_LONG_GONE);

        erase();

        assertThat(ids("asks", "id")).containsExactly(ask);
        assertThat(words(ask)).contains("title");
    }

    @Test
    void aPartLongGoneGoesWithItsOwnWordsAlone() {
        putAsk(ask, null);
        storage.write(
                person,
                tx -> tx.sql("UPDATE answers SET gone = :gone WHERE person_id = :person")
                        .with("gone", LONG_GONE)
                        .with("person", person)
                        .run());

        erase();

        assertThat(ids("answers", "ask")).isEmpty();
        assertThat(words(ask)).containsExactlyInAnyOrder("title", "forecast.feared");
    }

    @Test
    void aTakeawayLongGoneLeavesTheOtherWeeks() {
        UUID journey = Databases.newId();
        storage.write(person, tx -> {
            tx.put(
                    "journeys",
                    Columns.of(person)
                            .key("id", journey)
                            .set("kind", "gentle-month")
                            .set("starts", MOMENT.day())
                            .set("zone", MOMENT.zone())
                            .set("length", 28)
                            .set("pace_least", 2)
                            .set("pace_most", 3)
                            .moment("rules_accepted", MOMENT)
                            .set("rev", 1));
            putTakeaway(tx, journey, 1, LONG_GONE);
            putTakeaway(tx, journey, 11, null);
            return journey;
        });

        erase();

        assertThat(words(journey)).containsExactly("takeaway.11.title");
    }

    @Test
    void aCheckInStaysAsLongAsAnAskOfItsDoes() {
        putAsk(ask, LONG_GONE);
        putAsk(other, null);
        putCheckInOfBoth();

        erase();
        assertThat(ids("check_ins", "id")).containsExactly(checkIn);

        putAsk(other, LONG_GONE);
        erase();
        assertThat(ids("check_ins", "id")).isEmpty();
    }

    @Test
    void answersToTheArsqLongGoneGo() {
        putArsq(ask, LONG_GONE);
        putArsq(other, NOT_LONG_GONE);

        erase();

        assertThat(ids("arsqs", "id")).containsExactly(other);
    }

    @Test
    void aWishTakenBackLongAgoGoes() {
        putWish(NOT_LONG_GONE);
        erase();
        assertThat(ids("wishes", "person_id")).containsExactly(person);

        putWish(LONG_GONE);
        erase();
        assertThat(ids("wishes", "person_id")).isEmpty();
    }

    @Test
    void whatWasToldAboutDaysAndTakenBackLongAgoGoes() {
        putMyDays(NOT_LONG_GONE);
        erase();
        assertThat(ids("my_days", "person_id")).containsExactly(person);

        putMyDays(LONG_GONE);
        erase();
        assertThat(ids("my_days", "person_id")).isEmpty();
    }

    @Test
    void aPersonGoesWithEverythingAndNobodyElseDoes() {
        UUID stranger = Databases.newPerson(storage);
        storage.write(person, tx -> putLoginName(tx, "maya " + person));
        storage.write(stranger, tx -> putLoginName(tx, "noor " + stranger));
        putAsk(ask, null);
        putCheckInOfBoth();
        putArsq(other, null);
        putWish(null);
        putMyDays(null);

        storage.write(person, tx -> {
            Erasure.person(tx);
            return person;
        });

        assertThat(ids("people", "id")).doesNotContain(person).contains(stranger);
        assertThat(ids("login_names", "person_id")).doesNotContain(person).contains(stranger);
        assertThat(ids("asks", "id")).isEmpty();
        assertThat(ids("check_ins", "id")).isEmpty();
        assertThat(ids("arsqs", "id")).isEmpty();
        assertThat(ids("wishes", "person_id")).isEmpty();
        assertThat(ids("my_days", "person_id")).isEmpty();
        assertThat(words(ask)).isEmpty();
    }

    private void erase() {
        new ErasureJob(storage).run(NOW);
    }

    private void putAsk(UUID id, @Nullable Instant gone) {
        storage.write(person, tx -> {
            tx.put(
                    "asks",
                    Columns.of(person)
                            .key("id", id)
                            .set("day", MOMENT.day())
                            .set("version", "as-is")
                            .moment("planned", MOMENT)
                            .kept(new Versioned<>("", 1, gone)));
            tx.put(
                    "answers",
                    Columns.of(person)
                            .key("ask", id)
                            .moment("asked", MOMENT)
                            .set("answer", "no")
                            .set("for_less", false)
                            .set("rev", 1));
            ProseRepository.put(
                    tx,
                    id,
                    new Texts()
                            .line("title", WORDS)
                            .line("answer.lesson", WORDS)
                            .line("forecast.feared", WORDS));
            return id;
        });
    }

    private void putArsq(UUID id, @Nullable Instant gone) {
        storage.write(person, tx -> {
            tx.put(
                    "arsqs",
                    Columns.of(person)
                            .key("id", id)
                            .moment("when", MOMENT)
                            .set("concern_1", 3)
                            .kept(new Versioned<>("", 1, gone)));
            return id;
        });
    }

    private void putCheckInOfBoth() {
        storage.write(person, tx -> {
            tx.put(
                    "check_ins",
                    Columns.of(person).key("id", checkIn).moment("when", MOMENT).set("rev", 1));
            for (UUID served : ids(tx, "asks", "id")) {
                tx.put(
                        "check_in_asks",
                        Columns.of(person)
                                .key("ask", served)
                                .key("check_in", checkIn)
                                .set("nth", 0));
            }
            return checkIn;
        });
    }

    private void putWish(@Nullable Instant gone) {
        storage.write(person, tx -> {
            tx.put("wishes", Columns.of(person).set("pace", "gentle").kept(new Versioned<>("", 1, gone)));
            return person;
        });
    }

    private void putMyDays(@Nullable Instant gone) {
        storage.write(person, tx -> {
            tx.put("my_days", Columns.of(person).set("ways", "phone").kept(new Versioned<>("", 1, gone)));
            return person;
        });
    }

    private void putTakeaway(Tx tx, UUID journey, int week, @Nullable Instant gone) {
        tx.put(
                "takeaways",
                Columns.of(person)
                        .key("journey", journey)
                        .key("week", week)
                        .moment("written", MOMENT)
                        .kept(new Versioned<>("", 1, gone)));
        ProseRepository.put(tx, journey, new Texts().line("takeaway." + week + ".title", WORDS));
    }

    private static int putLoginName(Tx tx, String name) {
        return tx.sql("INSERT INTO login_names (name, person_id, passphrase) VALUES (:name, :person, '')")
                .with("name", name)
                .with("person", tx.person())
                .run();
    }

    private Set<UUID> ids(String table, String column) {
        return storage.read(tx -> ids(tx, table, column));
    }

    /// Of this person; of everyone where a table is not one person's.
    private Set<UUID> ids(Tx tx, String table, String column) {
        boolean everyones = table.equals("people") || table.equals("login_names");
        return Set.copyOf(
                tx.sql("SELECT " + column + " FROM " + table + (everyones ? "" : " WHERE person_id = :person"))
                        .with("person", person)
                        .list(row -> row.id(column)));
    }

    private Set<String> words(UUID about) {
        return storage.read(tx -> ProseRepository.of(tx, person, about))
                .fields()
                .keySet();
    }
}
