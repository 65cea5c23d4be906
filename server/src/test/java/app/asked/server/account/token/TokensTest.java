package app.asked.server.account.token;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.words.Line;
import app.asked.server.account.secret.Secret;
import app.asked.server.storage.Databases;
import app.asked.server.testkit.TestClock;
import app.asked.server.web.Scope;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class TokensTest {
    private static final Line LABEL = new Line("My spreadsheet");

    private final TestClock clock = new TestClock();
    private final Tokens tokens;
    private final UUID maya;

    TokensTest(Databases database) {
        tokens = new Tokens(database.storage(), clock, clock);
        maya = database.person();
    }

    @Test
    void aTokenIsFoundByItsSecretWithWhatItMayDo() {
        Secret secret = tokens.make(maya, UUID.randomUUID(), LABEL, EnumSet.of(Scope.WRITE, Scope.READ), null);

        assertThat(tokens.find(secret)).hasValueSatisfying(token -> {
            assertThat(token.person()).isEqualTo(maya);
            assertThat(token.scopes()).containsExactlyInAnyOrder(Scope.READ, Scope.WRITE);
            assertThat(token.expires()).isNull();
        });
        assertThat(tokens.of(maya)).singleElement().satisfies(token -> {
            assertThat(token.label()).isEqualTo(LABEL);
            assertThat(token.seen()).isNotNull();
        });
    }

    @Test
    void aTokenIsOverWhenItExpires() {
        Secret secret = tokens.make(
                maya,
                UUID.randomUUID(),
                LABEL,
                Set.of(Scope.READ),
                clock.instant().plus(Duration.ofSeconds(5)));
        assertThat(tokens.find(secret)).isPresent();

        clock.forward(Duration.ofSeconds(5));

        assertThat(tokens.find(secret)).isEmpty();
        assertThat(tokens.of(maya))
                .singleElement()
                .satisfies(token -> assertThat(token.isOver(clock.instant())).isTrue());
    }

    @Test
    void aRevokedTokenIsGoneAtOnceAndOnlyItsPersonRevokesIt() {
        Secret secret = tokens.make(maya, UUID.randomUUID(), LABEL, Set.of(Scope.READ), null);
        Secret other = tokens.make(maya, UUID.randomUUID(), LABEL, Set.of(Scope.READ), null);
        UUID id = tokens.find(secret).orElseThrow().id();

        tokens.revoke(UUID.randomUUID(), id);
        assertThat(tokens.of(maya)).hasSize(2);
        tokens.revoke(maya, id);
        assertThat(tokens.find(secret)).isEmpty();

        assertThat(tokens.find(other)).isPresent();
        tokens.revokeAll(maya);
        assertThat(tokens.find(other)).isEmpty();
    }
}
