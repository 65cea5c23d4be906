package app.asked.server.account.login;

import app.asked.core.words.Text;
import java.text.Normalizer;
import java.util.Locale;

/// The name a person signs in with, as they write it.
public record LoginName(String shown) {
    public static final int MOST = 60;

    public LoginName {
        if (!isOne(shown)) {
            throw new IllegalArgumentException("a name of 1 to " + MOST + " characters");
        }
        shown = Text.tidy(shown, false).strip();
    }

    public static boolean isOne(String written) {
        String tidy = Text.tidy(written, false).strip();
        return !tidy.isEmpty() && Text.length(tidy) <= MOST && !Text.breaksTheLine(tidy, false);
    }

    /// The same for all ways to write it: a phone makes the first letter large.
    String key() {
        return Normalizer.normalize(shown, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    /// Never the name: it may end up in a log.
    @Override
    public String toString() {
        return "a name of " + Text.length(shown);
    }
}
