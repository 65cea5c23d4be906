package app.asked.server.account;

import app.asked.core.words.Keyed;
import app.asked.core.words.Text;
import java.util.Optional;

/// What a passphrase must be: long, and not one that everybody guesses first. What it is made of is the person's own
/// business.
enum PassphraseRule implements Keyed {
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    IS_NAME;

    static final int LEAST = 8;
    static final int MOST = 500;

    /// The rule that this passphrase does not keep.
    static Optional<PassphraseRule> against(String passphrase, String name) {
        int length = Text.length(passphrase);
        if (length < LEAST) {
            return Optional.of(TOO_SHORT);
        }
        if (length > MOST) {
            return Optional.of(TOO_LONG);
        }
        if (!name.isBlank() && CommonPassphrases.bare(passphrase).equals(CommonPassphrases.bare(name))) {
            return Optional.of(IS_NAME);
        }
        return CommonPassphrases.isOne(passphrase) ? Optional.of(COMMON) : Optional.empty();
    }
}
