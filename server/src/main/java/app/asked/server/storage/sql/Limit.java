package app.asked.server.storage.sql;

import app.asked.core.words.Keyed;

/// How many of each thing a person may have, more than anybody needs: so that what is read of one person always fits
/// into memory, beside all others. What is deleted does not count.
///
/// `limit.<key>` says it, and what to do.
public enum Limit implements Keyed {
    ASKS("asks", 20_000),
    CHALLENGES("challenges", 1_000),
    MARKS("challenge_marks", 2_000),
    CHECK_INS("check_ins", 40_000),
    RATINGS("ratings", 20_000),
    JOURNEYS("journeys", 500),
    PAUSES("pauses", 2_000),
    TAKEAWAYS("takeaways", 5_000),
    RULES("rules", 500),
    AVOIDED("avoided", 500),
    PULLS("pulls", 10_000),
    RESTS("rests", 10_000),
    ENERGIES("energies", 20_000),
    ARSQS("arsqs", 1_000),
    STORIES("stories", 2_000),
    STORY_LINKS("story_links", 100),
    TOKENS("tokens", 100),
    PASSKEYS("passkeys", 30),
    /// The one that was used longest ago makes room.
    SESSIONS("sessions", 100),
    /// The one that signed in longest ago makes room.
    DEVICES("devices", 30),
    /// The one that was added longest ago makes room.
    PUSH_DEVICES("push_devices", 10),
    /// The one that happened longest ago makes room.
    EVENTS("account_events", 500);

    private final String table;
    private final int most;

    Limit(String table, int most) {
        this.table = table;
        this.most = most;
    }

    /// Where those things are kept, a row each.
    public String table() {
        return table;
    }

    public int most() {
        return most;
    }
}
