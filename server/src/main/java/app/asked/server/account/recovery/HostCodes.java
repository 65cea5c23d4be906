package app.asked.server.account.recovery;

import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.account.event.Events;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// One-time codes that the host gives to somebody who forgot their passphrase. They open no words: those need the spare
/// key or the recovery sheet besides. Thread-safe.
@Component
public final class HostCodes {
    /// How long one lasts.
    public static final Duration SPAN = Duration.ofDays(1);
    /// Where it is shown, and a sheet's code too.
    public static final String TAKEN_AT = RecoverPages.PATH;

    private static final String WAY = "host";

    private final Storage storage;
    private final InstantSource clock;

    HostCodes(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
    }

    /// A new one, in the place of the one before. The person reads in their log that it was made.
    public RecoveryCode make(UUID person) {
        RecoveryCode code = RecoveryCode.fresh();
        Instant now = clock.instant();
        storage.write(person, tx -> {
            tx.mustBeThere();
            HostCodeRepository.put(tx, code.proof(WAY), now.plus(SPAN));
            Events.add(tx, Kind.HOST_HELPED, "", now);
            return person;
        });
        return code;
    }

    static boolean isRight(Tx tx, UUID person, RecoveryCode code, Instant now) {
        return HostCodeRepository.of(tx, person, now)
                .filter(proof -> MessageDigest.isEqual(proof, code.proof(WAY)))
                .isPresent();
    }
}
