package app.asked.server.ask;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.Ask;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.InTheWay;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Version;
import app.asked.core.time.Moment;
import app.asked.core.words.Chosen;
import app.asked.core.words.Line;
import app.asked.server.storage.Databases;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.sql.Versioned;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class AskRepositoryTest {
    private static final Moment PLANNED =
            Moment.of(Instant.parse("2026-11-23T12:00:00Z"), ZoneId.of("America/New_York"));
    private static final Moment TURNED_BACK =
            Moment.of(PLANNED.at().plus(Duration.ofDays(2)), ZoneId.of("America/New_York"));

    private final Storage storage;
    private final UUID person;
    private final UUID id = UuidCreator.getTimeOrderedEpoch();

    AskRepositoryTest(Databases database) {
        storage = database.storage();
        person = database.person();
    }

    @Test
    void anAskOfOnesOwnIsFoundAsItWas() {
        Ask ask = new Ask(
                id,
                UuidCreator.getTimeOrderedEpoch(),
                null,
                Version.AS_IS,
                new Line("Ask for a later train"),
                new Line("the guard"),
                new Line("platform 4"),
                PLANNED,
                List.of(UuidCreator.getTimeOrderedEpoch()),
                List.of(),
                Domain.SHOPS_AND_SERVICES,
                Channel.PHONE);

        put(ask);

        assertThat(found().value()).isEqualTo(ask);
    }

    @Test
    void anAskOfTheLibraryIsFoundAsItWas() {
        Ask ask = new Ask(
                id,
                null,
                new ChallengeId("high-five"),
                Version.SMALLER,
                new Line("Ask a friend for a high five"),
                null,
                null,
                PLANNED,
                List.of(),
                List.of(new ChallengeId("high-five"), new ChallengeId("pet-dog")),
                null,
                null);

        put(ask);

        assertThat(found().value()).isEqualTo(ask);
    }

    @Test
    void whatIsChangedIsReplacedWhole() {
        put(own(Domain.WORK, Channel.EMAIL));
        put(own(null, Channel.IN_PERSON));

        assertThat(found().value()).isEqualTo(own(null, Channel.IN_PERSON));
    }

    @Test
    void whatIsGoneCanComeBack() {
        put(own(Domain.WORK, null));

        storage.write(person, tx -> VersionedWrites.delete(tx, WholeAskRepository.ASKS, id, null, TURNED_BACK.at()));

        assertThat(found().isGone()).isTrue();
        assertThat(found().value()).isEqualTo(own(Domain.WORK, null));
    }

    @Test
    void itStandsOnThePlannedDayUntilItIsSettledOnAnother() {
        put(own(Domain.WORK, null));
        assertThat(day()).isEqualTo(PLANNED.day());

        storage.write(
                person,
                tx -> VersionedWrites.put(
                        tx,
                        WholeAskRepository.BACKED_OUTS,
                        id,
                        new BackedOut(TURNED_BACK, Set.of(InTheWay.FRIEND_ASKED), null, null, Chosen.none()),
                        null));
        assertThat(day()).isEqualTo(PLANNED.day());

        storage.write(person, tx -> {
            new LoadedAsk(tx, id).settle();
            return person;
        });
        assertThat(day()).isEqualTo(TURNED_BACK.day());
    }

    private Ask own(@Nullable Domain domain, @Nullable Channel channel) {
        return new Ask(id, null, null, Version.AS_IS, null, null, null, PLANNED, List.of(), List.of(), domain, channel);
    }

    private void put(Ask ask) {
        storage.write(person, tx -> VersionedWrites.put(tx, WholeAskRepository.ASKS, id, ask, null));
    }

    private Versioned<Ask> found() {
        return storage.read(tx -> WholeAskRepository.ASKS.find(tx, person, id)).orElseThrow();
    }

    private LocalDate day() {
        return storage.read(tx -> tx.sql("SELECT day FROM asks WHERE person_id = :person AND id = :id")
                .with("person", person)
                .with("id", id)
                .find(row -> row.day("day"))
                .orElseThrow());
    }
}
