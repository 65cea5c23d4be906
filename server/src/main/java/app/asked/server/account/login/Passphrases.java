package app.asked.server.account.login;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passphrases and compares them, by argon2id with 19 MiB and two passes (docs/adr/0007): one at a time for
/// strangers and one for those who are known, so that a crowd at the door keeps nobody waiting who lives here.
@Component
final class Passphrases implements AutoCloseable {
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    /// Of a passphrase that nobody has.
    private static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$tUui6/DXKScxOdm6MMrWOA$JTFqyoyxYf7jujForcsYMM0jQ3GOoDf5AJp4J36v4p8";

    private final PasswordEncoder argon = new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES);
    private final BoundedExecutor strangers = new BoundedExecutor("asked-strangers");
    private final BoundedExecutor known = new BoundedExecutor("asked-known");

    /// A new account's; empty where too many wait already.
    Optional<String> hashForStranger(String passphrase) {
        return strangers.run(() -> encoded(passphrase));
    }

    Optional<String> hashForKnown(String passphrase) {
        return known.run(() -> encoded(passphrase));
    }

    /// Whether it is the one; empty where too many wait already.
    Optional<Boolean> matches(String passphrase, String hash, boolean isKnown) {
        return (isKnown ? known : strangers).run(() -> argon.matches(composed(passphrase), hash));
    }

    /// Takes as long as a comparison, so that a wrong name and a wrong passphrase cannot be told apart.
    Optional<Boolean> matchesNobody(String passphrase) {
        return matches(passphrase, NOBODYS, false).map(_ -> false);
    }

    @Override
    public void close() {
        strangers.close();
        known.close();
    }

    private String encoded(String passphrase) {
        return requireNonNull(argon.encode(composed(passphrase)));
    }

    /// Phones and desks compose letters like é differently. Nobody's is longer than the most there may be, and accents
    /// heaped on one letter take the square of their number.
    private static String composed(String passphrase) {
        return passphrase.length() > 2 * PassphraseRule.MOST
                ? passphrase
                : Normalizer.normalize(passphrase, Normalizer.Form.NFKC);
    }
}
