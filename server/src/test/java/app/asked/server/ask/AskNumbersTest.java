package app.asked.server.ask;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.CameTrue;
import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.WholeAsk;
import app.asked.core.ask.harm.Harm;
import app.asked.core.challenge.Version;
import app.asked.core.time.Moment;
import app.asked.core.words.Chance;
import app.asked.core.words.Chosen;
import app.asked.core.words.Line;
import app.asked.core.words.Scale;
import app.asked.server.storage.Databases;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.Repository;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class AskNumbersTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final int WRITES = 300;

    private final Random random = new Random(20261125);
    private final List<UUID> asks = new ArrayList<>();
    private final List<UUID> checkIns = new ArrayList<>();
    private final Storage storage;
    private final UUID person;

    AskNumbersTest(Databases database) {
        storage = database.storage();
        person = database.person();
    }

    @Test
    void areAfterEachWriteWhatReadingEverythingGives() {
        for (int i = 0; i < WRITES; i++) {
            write(random.nextInt(10));
            if (random.nextBoolean()) {
                storage.read(this::assertSame);
            }
        }
        assertThat(asks).hasSizeGreaterThan(20);
    }

    @Test
    void aCheckInThatServesAnotherAskLeavesTheFirst() {
        UUID first = putAsk();
        UUID second = putAsk();
        UUID checkIn = newId();
        putCheckIn(checkIn, List.of(first));
        assertThat(served()).containsExactly(first);

        putCheckIn(checkIn, List.of(second));

        assertThat(served()).containsExactly(second);
    }

    @Test
    void nothingMuchThatWasOnceKeptAsAFearCountsAsNone() {
        UUID ask = putAsk();
        Forecast feared = new Forecast(moment(), null, scale(), new Line("They laugh"), new Chance(50), null, false);
        over(ask, tx -> {
            put(tx, WholeAskRepository.FORECASTS, ask, feared);
            end(tx, WholeAskRepository.ANSWERS, ask, answer(CameTrue.NOT_AT_ALL));
            ProseRepository.put(tx, ask, new Texts().line("forecast.feared", new Line("Nothing much")));
        });

        List<WholeAsk> numbers = storage.read(tx -> whole(WholeAskRepository.numbers(tx, person)));
        List<WholeAsk> told = storage.read(tx -> whole(WholeAskRepository.told(tx, person, List.of(ask))));

        assertThat(Stream.concat(numbers.stream(), told.stream())).hasSize(2).allSatisfy(kept -> {
            assertThat(kept.forecast()).isEqualTo(feared.fearingNothing());
            assertThat(kept.answer()).isNotNull().extracting(Answer::cameTrue).isNull();
        });
    }

    private static List<WholeAsk> whole(List<VersionedAsk> asks) {
        return asks.stream().map(VersionedAsk::whole).toList();
    }

    private Stream<UUID> served() {
        return storage.read(tx -> AskNumbers.of(tx, person)).stream()
                .filter(ask -> !ask.checkIns().isEmpty())
                .map(ask -> ask.ask().id());
    }

    private int assertSame(Tx tx) {
        List<WholeAsk> all = WholeAskRepository.numbers(tx, person).stream()
                .map(VersionedAsk::whole)
                .toList();
        assertThat(AskNumbers.of(tx, person)).isEqualTo(all);
        return all.size();
    }

    private void write(int what) {
        if (asks.size() < 3) {
            putAsk();
            return;
        }
        UUID ask = asks.get(random.nextInt(asks.size()));
        switch (what) {
            case 0, 1 -> putAsk();
            case 2 -> over(ask, tx -> put(tx, WholeAskRepository.FORECASTS, ask, forecast()));
            case 3 -> over(ask, tx -> end(tx, WholeAskRepository.ANSWERS, ask, answer()));
            case 4 -> over(ask, tx -> end(tx, WholeAskRepository.BACKED_OUTS, ask, backedOut()));
            case 5 -> over(ask, tx -> put(tx, WholeAskRepository.HARMS, ask, new Harm(moment(), null, null)));
            case 6 -> over(ask, tx -> delete(tx, WholeAskRepository.ANSWERS, ask));
            case 7 -> over(ask, tx -> deleteOrUndo(tx, ask));
            case 8 ->
                putCheckIn(
                        newId(),
                        List.of(ask, asks.getFirst()).stream().distinct().toList());
            default ->
                over(ask, tx -> checkIns.stream().limit(1).forEach(id -> delete(tx, WholeAskRepository.CHECK_INS, id)));
        }
    }

    /// Writes a part, and settles the day of its ask as every write of a part does.
    private void over(UUID ask, Consumer<Tx> write) {
        storage.write(person, tx -> {
            write.accept(tx);
            new LoadedAsk(tx, ask).settle();
            return person;
        });
    }

    private UUID putAsk() {
        UUID id = newId();
        var ask = new Ask(
                id,
                null,
                null,
                Version.AS_IS,
                new Line("Ask for a light"),
                null,
                null,
                moment(),
                List.of(),
                List.of(),
                null,
                null);
        storage.write(person, tx -> VersionedWrites.put(tx, WholeAskRepository.ASKS, id, ask, null));
        asks.add(id);
        return id;
    }

    private void putCheckIn(UUID id, List<UUID> served) {
        checkIns.add(id);
        var checkIn = new CheckIn(id, moment(), scale(), null, null, null, served);
        storage.write(person, tx -> put(tx, WholeAskRepository.CHECK_INS, id, checkIn));
    }

    private void deleteOrUndo(Tx tx, UUID ask) {
        if (delete(tx, WholeAskRepository.ASKS, ask) && random.nextBoolean()) {
            put(
                    tx,
                    WholeAskRepository.ASKS,
                    ask,
                    WholeAskRepository.ASKS.find(tx, person, ask).orElseThrow().value());
        }
    }

    /// Of answer and backed out there is one at most; harm may stand beside either.
    private <T> void end(Tx tx, Repository<UUID, T> repository, UUID ask, T end) {
        Stream.of(WholeAskRepository.ANSWERS, WholeAskRepository.BACKED_OUTS).forEach(each -> delete(tx, each, ask));
        put(tx, repository, ask, end);
    }

    /// Over whatever is there, deleted or not.
    private <T> WriteResult<T> put(Tx tx, Repository<UUID, T> repository, UUID key, T value) {
        Long rev = repository.find(tx, person, key).map(Versioned::rev).orElse(null);
        return VersionedWrites.put(tx, repository, key, value, rev);
    }

    private static <T> boolean delete(Tx tx, Repository<UUID, T> repository, UUID key) {
        return VersionedWrites.delete(tx, repository, key, null, NOON) instanceof WriteResult.Deleted<T>;
    }

    private Answer answer() {
        return answer(null);
    }

    private Answer answer(@Nullable CameTrue cameTrue) {
        return new Answer(
                moment(),
                null,
                Outcome.NO,
                Set.of(),
                scale(),
                null,
                Chosen.none(),
                Chosen.none(),
                cameTrue,
                null,
                Set.of(),
                Set.of(),
                false,
                null,
                null,
                null);
    }

    private BackedOut backedOut() {
        return new BackedOut(moment(), Set.of(), null, null, Chosen.none());
    }

    private Forecast forecast() {
        return new Forecast(moment(), null, scale(), null, null, null, false);
    }

    private Scale scale() {
        return new Scale(10 * random.nextInt(11));
    }

    private Moment moment() {
        return Moment.of(NOON.plus(Duration.ofHours(random.nextInt(500))), ZoneOffset.UTC);
    }

    private static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
