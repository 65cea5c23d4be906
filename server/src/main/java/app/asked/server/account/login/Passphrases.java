package app.asked.server.account.login;

import app.asked.server.storage.seal.WrappingKey;
import java.text.Normalizer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Hashes passphrases and compares them ([PassphraseHash]), which takes 19 MiB and about 100 ms (docs/adr/0007): one
/// at a time for strangers and one for those who are known, so that a crowd at the door keeps nobody waiting who
/// lives here.
@Component
final class Passphrases implements AutoCloseable {
    private final BoundedExecutor strangers = new BoundedExecutor("asked-strangers");
    private final BoundedExecutor known = new BoundedExecutor("asked-known");

    /// A new account's; empty where too many wait already.
    Optional<PassphraseHash.Fresh> hashForStranger(String passphrase) {
        return strangers.run(() -> PassphraseHash.of(composed(passphrase)));
    }

    Optional<PassphraseHash.Fresh> hashForKnown(String passphrase) {
        return known.run(() -> PassphraseHash.of(composed(passphrase)));
    }

    /// Whether it is the one, and which key goes with it then; empty where too many wait already.
    Optional<Optional<WrappingKey>> match(String passphrase, PassphraseHash hash, boolean isKnown) {
        return (isKnown ? known : strangers).run(() -> hash.match(composed(passphrase)));
    }

    /// Takes as long as a comparison, so that a wrong name and a wrong passphrase cannot be told apart.
    Optional<Optional<WrappingKey>> matchNobody(String passphrase) {
        return match(passphrase, PassphraseHash.nobodys(), false);
    }

    @Override
    public void close() {
        strangers.close();
        known.close();
    }

    /// Phones and desks compose letters like é differently. Nobody's is longer than the most there may be, and accents
    /// heaped on one letter take the square of their number.
    private static String composed(String passphrase) {
        return passphrase.length() > 2 * PassphraseRule.MOST
                ? passphrase
                : Normalizer.normalize(passphrase, Normalizer.Form.NFKC);
    }
}
