package app.asked.server.account.event;

import app.asked.core.words.Keyed;
import java.time.Instant;

/// Something that happened to an account. There are no words of anybody's in it.
///
/// @param device what it was done with, such as "Firefox, Android"; empty where that is not known
public record AccountEvent(Kind kind, Instant at, String device) {
    /// `account.activity.<key>` says it.
    public enum Kind implements Keyed {
        SIGNED_IN,
        SIGN_IN_REFUSED,
        CODE_REFUSED,
        SIGNED_OUT_ELSEWHERE,
        EXPORTED,
        NAME_CHANGED,
        PASSPHRASE_CHANGED,
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        PROVIDER_LINKED,
        PROVIDER_UNLINKED,
        TOKEN_MADE,
        TOKEN_REVOKED,
        KEY_CHANGED,
        SHEET_MADE,
        SHEET_USED,
        SPARE_KEY_ON,
        SPARE_KEY_OFF,
        SPARE_KEY_USED,
        HOST_HELPED,
        HOST_SUSPENDED,
        HOST_RESUMED,
        HOST_ASKED_FOR_KEY,
        HOST_APPOINTED,
        HOST_DISMISSED,
        WORDS_LOST
    }
}
