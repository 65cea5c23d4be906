package app.asked.server.account.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PasskeyChallengesTest {
    @Test
    void aChallengeIsGoodForItsPurposeAndForTenMinutes() {
        try (TestServer server = TestServer.start()) {
            Visitor maya = server.newPerson();
            PasskeyChallenges challenges = server.bean(PasskeyChallenges.class);
            assertThat(challenges.fresh(PasskeyChallenges.SIGN_IN)).isEmpty();

            UUID session = UUID.randomUUID();
            String adding = PasskeyChallenges.adding(maya.person(), session);
            Instant before = server.clock().instant().truncatedTo(ChronoUnit.MILLIS);
            byte[] challenge = challenges.firstFor(maya.person(), adding);
            Instant after = server.clock().instant();
            byte[] changed = challenge.clone();
            changed[7]++;

            assertThat(challenges.made(challenge, adding))
                    .hasValueSatisfying(made -> assertThat(made).isBetween(before, after));
            assertThat(challenges.made(challenge, PasskeyChallenges.SIGN_IN)).isEmpty();
            assertThat(challenges.made(challenge, PasskeyChallenges.adding(maya.person(), UUID.randomUUID())))
                    .isEmpty();
            assertThat(challenges.made(changed, adding)).isEmpty();
            assertThat(challenges.made(new byte[3], adding)).isEmpty();
            assertThat(challenges.fresh(PasskeyChallenges.SIGN_IN)).isPresent();

            server.clock().forward(PasskeyChallenges.LIFE);
            assertThat(challenges.made(challenge, adding)).isEmpty();
        }
    }
}
