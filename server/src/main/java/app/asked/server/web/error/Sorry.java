package app.asked.server.web.error;

import app.asked.core.words.Keyed;
import app.asked.server.web.api.ProblemKind;

/// The pages that say that something did not go as it was meant to.
enum Sorry implements Keyed {
    NOT_FOUND,
    UNREADABLE,
    AGAIN,
    NOT_SAVED,
    TOO_LARGE,
    BUSY,
    FULL,
    DAMAGED,
    MISSING,
    OURS;

    static Sorry of(ProblemKind kind) {
        return switch (kind) {
            case NOT_FOUND, METHOD, NOT_ACCEPTABLE -> NOT_FOUND;
            case SLOW_DOWN -> BUSY;
            case DISK_FULL -> FULL;
            case FILE_DAMAGED -> DAMAGED;
            case FILE_MISSING -> MISSING;
            case OUR_MISTAKE -> OURS;
            case MALFORMED -> UNREADABLE;
            case TRY_AGAIN -> AGAIN;
            case TOO_LARGE -> TOO_LARGE;
            case SIGN_IN, SCOPE, CONFLICT, DELETED, STALE, MEDIA_TYPE, INVALID -> NOT_SAVED;
        };
    }
}
