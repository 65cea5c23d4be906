package app.asked.server.remind.mail;

import app.asked.server.account.secret.Digest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where reminders are mailed to.
///
/// @param id stands for it in the link that ends them
/// @param code the digest of the code that was mailed to it; absent once it is confirmed
/// @param made when the code was made
/// @param tries codes that were wrong
record MailAddress(UUID id, String address, @Nullable Digest code, Instant made, int tries) {
    private static final Duration LIFE = Duration.ofMinutes(30);
    /// Nobody's mailbox is filled by somebody who types it again and again.
    private static final Duration NEXT_CODE_AFTER = Duration.ofMinutes(5);
    private static final int TRIES = 5;

    boolean isConfirmed() {
        return code == null;
    }

    /// Whether that is the code, while it counts.
    boolean isConfirmedBy(Digest typed, Instant now) {
        return typed.equals(code) && tries < TRIES && now.isBefore(made.plus(LIFE));
    }

    boolean mayHaveAnotherCode(Instant now) {
        return !now.isBefore(made.plus(NEXT_CODE_AFTER));
    }

    MailAddress confirmed() {
        return new MailAddress(id, address, null, made, tries);
    }

    MailAddress triedInVain() {
        return new MailAddress(id, address, code, made, tries + 1);
    }
}
