package app.asked.server.web.api;

import app.asked.core.words.Keyed;

/// The problems that there are. Their keys are published and never change their meaning.
public enum ProblemKind implements Keyed {
    MALFORMED(400),
    SIGN_IN(401),
    SCOPE(403),
    NOT_FOUND(404),
    METHOD(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    DELETED(409),
    STALE(412),
    TOO_LARGE(413),
    MEDIA_TYPE(415),
    INVALID(422),
    SLOW_DOWN(429),
    OUR_MISTAKE(500),
    FILE_DAMAGED(500),
    FILE_MISSING(500),
    TRY_AGAIN(503),
    DISK_FULL(507);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    boolean comesBack() {
        return this == SLOW_DOWN || this == TRY_AGAIN;
    }
}
