package app.asked.server.sync;

import app.asked.core.words.Keyed;

/// What became of a form that was held back.
public enum EntryResult implements Keyed {
    /// It is done, now or before.
    SAVED,
    /// Its person has to look: something in it, or something that was saved since, stands in the way.
    LOOK,
    /// What it is about is not there.
    GONE,
    /// Another form went by its id.
    OTHER,
    /// Nothing is known of it: it is sent again.
    LATER;

    /// @param location where the answer leads
    static EntryResult of(int status, String location) {
        return switch (status) {
            case 302, 303 -> location.startsWith("/sign-in") ? LATER : SAVED;
            case 404 -> GONE;
            case 429, 500, 502, 503, 507 -> LATER;
            default -> LOOK;
        };
    }
}
