package app.asked.server.account.host;

import app.asked.server.account.login.Accounts;
import app.asked.server.account.secret.Secret;
import app.asked.server.settings.Settings;
import app.asked.server.storage.Storage;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// Makes the links by which a host lets somebody in.
@Component
public final class Invitations {
    public static final Duration LAST = Duration.ofDays(7);

    private final Storage storage;
    private final InstantSource clock;
    private final Settings settings;

    Invitations(Storage storage, InstantSource clock, Settings settings) {
        this.storage = storage;
        this.clock = clock;
        this.settings = settings;
    }

    /// A link that lets one person create an account.
    public String make() {
        Secret secret = Secret.fresh("");
        Instant now = clock.instant();
        storage.write(UuidCreator.getTimeOrderedEpoch(), tx -> {
            HostRepository.invite(tx, secret.digest(), now.plus(LAST), now);
            return secret;
        });
        return settings.url() + Accounts.INVITED_AT + "#" + secret.text();
    }
}
