package app.asked.server.account.passkey;

import app.asked.server.storage.Storage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What passkeys sign: each for one try, and good for ten minutes. It says itself when it was made and that we made it,
/// so nothing is kept of those that nobody comes back with, and any server of one database knows it.
///
/// Written as the time (8 bytes), random bytes (16), and an HMAC over both and what it is for (16). Thread-safe.
@Component
public final class PasskeyChallenges {
    static final Duration LIFE = Duration.ofMinutes(10);
    /// Clocks of two servers differ a little.
    private static final Duration SKEW = Duration.ofMinutes(1);

    public static final String SIGN_IN = "sign in";

    private static final int TOLD = Long.BYTES + 16;
    private static final int MAC = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Storage storage;
    private final InstantSource clock;
    private volatile byte @Nullable [] key;

    PasskeyChallenges(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
    }

    /// For making a passkey, by this person in this session.
    public static String adding(UUID person, UUID session) {
        return "add " + person + " " + session;
    }

    /// Makes the key for all of them, where there is none yet: together with the first passkey.
    public byte[] firstFor(UUID person, String purpose) {
        if (key().isEmpty()) {
            byte[] fresh = new byte[32];
            RANDOM.nextBytes(fresh);
            storage.write(person, tx -> {
                PasskeyRepository.offerChallengeKey(tx, fresh);
                return person;
            });
        }
        return fresh(purpose).orElseThrow();
    }

    /// A new one; none where there are no passkeys that could sign it.
    public Optional<byte[]> fresh(String purpose) {
        return key().map(known -> {
            byte[] random = new byte[TOLD - Long.BYTES];
            RANDOM.nextBytes(random);
            byte[] told = ByteBuffer.allocate(TOLD)
                    .putLong(clock.millis())
                    .put(random)
                    .array();
            return ByteBuffer.allocate(TOLD + MAC)
                    .put(told)
                    .put(mac(known, purpose, told))
                    .array();
        });
    }

    /// When it was made; empty where it is not ours, for something else, or too old.
    Optional<Instant> made(byte[] challenge, String purpose) {
        if (challenge.length != TOLD + MAC || key().isEmpty()) {
            return Optional.empty();
        }
        byte[] told = Arrays.copyOf(challenge, TOLD);
        byte[] mac = Arrays.copyOfRange(challenge, TOLD, challenge.length);
        if (!MessageDigest.isEqual(mac, mac(key().get(), purpose, told))) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return Optional.of(Instant.ofEpochMilli(ByteBuffer.wrap(told).getLong()))
                .filter(made -> made.isBefore(now.plus(SKEW)) && made.isAfter(now.minus(LIFE)));
    }

    private Optional<byte[]> key() {
        byte[] known = key;
        if (known == null) {
            known = storage.read(PasskeyRepository::challengeKey).orElse(null);
            key = known;
        }
        return Optional.ofNullable(known);
    }

    private static byte[] mac(byte[] key, String purpose, byte[] told) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(told);
            return Arrays.copyOf(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), MAC);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
