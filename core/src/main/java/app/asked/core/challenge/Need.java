package app.asked.core.challenge;

import app.asked.core.words.Keyed;

/// What a challenge may need. The last four are what makes it out of reach for some: nobody brings them along.
public enum Need implements Keyed {
    MONEY,
    OPEN_HOURS,
    FRIEND,
    PHONE,
    INTERNET,
    THINGS,
    /// that it comes up: a dinner, a debt, a client
    OCCASION,
    /// a job now
    EMPLOYER,
    CLASS,
    /// a faith or other community
    COMMUNITY,
    /// steps or distance on foot: it is not step-free
    STEPS,
    /// that the answer is heard
    HEARING,
    /// that it is said aloud
    SPEAKING,
    CROWD
}
