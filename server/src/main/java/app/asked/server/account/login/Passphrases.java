package app.asked.server.account.login;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passphrases and compares them, by argon2id with 19 MiB and two passes (docs/adr/0007). At most two at a time:
/// a crowd at the door waits its turn, and memory stays where it is.
@Component
final class Passphrases {
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_A_TIME = 2;

    /// Of a passphrase that nobody has.
    private static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$tUui6/DXKScxOdm6MMrWOA$JTFqyoyxYf7jujForcsYMM0jQ3GOoDf5AJp4J36v4p8";

    private final PasswordEncoder argon = new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES);
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    String hash(String passphrase) {
        return inTurn(() -> encoded(passphrase));
    }

    boolean matches(String passphrase, String hash) {
        return inTurn(() -> argon.matches(composed(passphrase), hash));
    }

    /// Takes as long as a comparison, so that a wrong name and a wrong passphrase cannot be told apart.
    void matchNobody(String passphrase) {
        matches(passphrase, NOBODYS);
    }

    private String encoded(String passphrase) {
        return requireNonNull(argon.encode(composed(passphrase)));
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /// Phones and desks compose letters like é differently.
    private static String composed(String passphrase) {
        return Normalizer.normalize(passphrase, Normalizer.Form.NFKC);
    }
}
