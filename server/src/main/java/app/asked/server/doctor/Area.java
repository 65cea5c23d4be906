package app.asked.server.doctor;

import app.asked.core.words.Keyed;

/// A part of what this Asked stands on, in the order in which a host looks at them.
public enum Area implements Keyed {
    /// Where people reach it, and what that costs where it's not https.
    ADDRESS,
    SIGN_UP,
    BACKUPS,
    MAIL,
    REMINDERS,
    DATABASE,
    DISK,
    SPARE_KEYS,
    /// Which version runs, and whether it can save.
    SERVER
}
