package app.asked.server.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.asked.server.account.secret.Secret;
import app.asked.server.storage.Databases;
import app.asked.server.storage.seal.DoesNotOpen;
import app.asked.server.storage.seal.TestKeys;
import app.asked.server.storage.sql.Limit;
import app.asked.server.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class SessionsTest {
    private final TestClock clock = new TestClock();
    private final Sessions here;
    private final Sessions onAnotherNode;
    private final UUID maya;

    SessionsTest(Databases database) {
        here = new Sessions(database.storage(), clock, clock);
        onAnotherNode = new Sessions(database.storage(), clock, clock);
        maya = database.person();
    }

    @Test
    void aSessionIsFoundByItsSecretOnEveryNode() {
        Secret secret = here.begin(TestKeys.of(maya), "Firefox, Android");

        assertThat(here.find(secret)).hasValueSatisfying(session -> {
            assertThat(session.person()).isEqualTo(maya);
            assertThat(session.device()).isEqualTo("Firefox, Android");
        });
        assertThat(onAnotherNode.find(secret)).isPresent();
        assertThat(here.find(Secret.fresh(""))).isEmpty();
    }

    @Test
    void itsSecretOpensThePersonsWordsAndNoOtherDoes() {
        Secret secret = here.begin(TestKeys.of(maya), "");
        Session session = onAnotherNode.find(secret).orElseThrow();
        UUID about = Databases.newId();
        byte[] sealed = TestKeys.of(maya).sealer().seal(about, "who", 1, new byte[] {7});

        assertThat(Sessions.key(session, secret).orElseThrow().sealer().open(about, "who", 1, sealed))
                .containsExactly(7);
        assertThatThrownBy(() -> Sessions.key(session, Secret.fresh(""))).isInstanceOf(DoesNotOpen.class);
    }

    @Test
    void itEndsHereAtOnceAndElsewhereWithinASecond() {
        Secret secret = here.begin(TestKeys.of(maya), "");
        UUID id = here.find(secret).orElseThrow().id();
        onAnotherNode.find(secret);

        here.end(maya, id);

        assertThat(here.find(secret)).isEmpty();
        clock.forward(Duration.ofSeconds(1));
        assertThat(onAnotherNode.find(secret)).isEmpty();
    }

    @Test
    void endingTheOthersKeepsOne() {
        Secret phone = here.begin(TestKeys.of(maya), "");
        Secret desk = here.begin(TestKeys.of(maya), "");
        assertThat(here.find(desk)).isPresent();

        here.endOthers(maya, here.find(phone).orElseThrow().id());

        assertThat(here.find(desk)).isEmpty();
        assertThat(here.of(maya)).hasSize(1);
        here.endAll(maya);
        assertThat(here.find(phone)).isEmpty();
    }

    @Test
    void theOneUnusedForTheLongestTimeMakesRoom() {
        Secret first = here.begin(TestKeys.of(maya), "");
        for (int more = 1; more < Limit.SESSIONS.most(); more++) {
            clock.forward(Duration.ofSeconds(1));
            here.begin(TestKeys.of(maya), "");
        }
        assertThat(onAnotherNode.find(first)).isPresent();

        Secret last = here.begin(TestKeys.of(maya), "");

        clock.forward(Duration.ofSeconds(1));
        assertThat(onAnotherNode.find(first)).isEmpty();
        assertThat(onAnotherNode.find(last)).isPresent();
        assertThat(here.of(maya)).hasSize(Limit.SESSIONS.most());
    }

    @Test
    void anotherPersonEndsNothing() {
        Secret secret = here.begin(TestKeys.of(maya), "");

        here.end(UUID.randomUUID(), here.find(secret).orElseThrow().id());

        assertThat(onAnotherNode.find(secret)).isPresent();
    }

    @Test
    void itsUseIsWrittenDownEveryFiveMinutesAtMost() {
        Secret secret = here.begin(TestKeys.of(maya), "");
        Instant made = seen();

        clock.forward(Duration.ofMinutes(4));
        here.find(secret);
        assertThat(seen()).isEqualTo(made);

        clock.forward(Duration.ofMinutes(2));
        here.find(secret);
        assertThat(seen()).isAfter(made.plus(Duration.ofMinutes(5)));
    }

    @Test
    void itLivesNinetyDaysAfterItsLastUse() {
        Secret secret = here.begin(TestKeys.of(maya), "");
        clock.forward(Session.IDLE.minusMinutes(1));
        assertThat(here.find(secret)).isPresent();
        clock.forward(Session.IDLE.minusMinutes(1));
        assertThat(here.find(secret)).isPresent();

        clock.forward(Session.IDLE);

        assertThat(here.find(secret)).isEmpty();
        assertThat(here.of(maya)).isEmpty();
    }

    @Test
    void itLivesAYearAtMost() {
        Secret secret = here.begin(TestKeys.of(maya), "");
        for (int uses = 0; uses < 4; uses++) {
            clock.forward(Duration.ofDays(89));
            assertThat(here.find(secret)).isPresent();
        }

        clock.forward(Duration.ofDays(9));

        assertThat(here.find(secret)).isEmpty();
    }

    private Instant seen() {
        return here.of(maya).getFirst().seen();
    }
}
