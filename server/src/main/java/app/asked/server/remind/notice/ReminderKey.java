package app.asked.server.remind.notice;

import app.asked.server.storage.Storage;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What signs what reminders carry. It is made at first use and kept in the database, so that any server of it knows
/// what another one signed, and browsers know this Asked again. Thread-safe.
@Component
public final class ReminderKey {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int BYTES = 32;

    private final Storage storage;
    private volatile @Nullable Pair known;

    ReminderKey(Storage storage) {
        this.storage = storage;
    }

    /// The keys of this Asked.
    ///
    /// @param notice what links are signed with
    /// @param pushPublic as X.509 has it
    /// @param pushPrivate as PKCS #8 has it
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Pair(byte[] notice, byte[] pushPublic, byte[] pushPrivate) {
        private static Pair fresh() {
            try {
                byte[] notice = new byte[BYTES];
                new SecureRandom().nextBytes(notice);
                KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
                generator.initialize(new ECGenParameterSpec("secp256r1"));
                KeyPair push = generator.generateKeyPair();
                return new Pair(
                        notice, push.getPublic().getEncoded(), push.getPrivate().getEncoded());
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    public Pair get() {
        Pair there = known;
        if (there == null) {
            there = storage.read(ReminderKeyRepository::find).orElseGet(this::made);
            known = there;
        }
        return there;
    }

    private Pair made() {
        Pair fresh = Pair.fresh();
        return storage.write(NOBODY, tx -> {
            ReminderKeyRepository.offer(tx, fresh);
            return ReminderKeyRepository.find(tx).orElseThrow();
        });
    }
}
