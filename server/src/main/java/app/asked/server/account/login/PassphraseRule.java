package app.asked.server.account.login;

import app.asked.core.words.Keyed;
import app.asked.core.words.Text;
import java.util.Optional;

/// What a passphrase must be: long, and not one that everybody guesses first. What it is made of is the person's own
/// business.
public enum PassphraseRule implements Keyed {
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    IS_NAME;

    public static final int LEAST = 8;
    public static final int MOST = 500;

    /// The rule that this passphrase does not keep.
    public static Optional<PassphraseRule> against(String passphrase, String name) {
        int length = Text.length(passphrase);
        if (length < LEAST) {
            return Optional.of(TOO_SHORT);
        }
        if (length > MOST) {
            return Optional.of(TOO_LONG);
        }
        if (CommonPassphrases.isName(passphrase, name)) {
            return Optional.of(IS_NAME);
        }
        return CommonPassphrases.isOne(passphrase) ? Optional.of(COMMON) : Optional.empty();
    }
}
