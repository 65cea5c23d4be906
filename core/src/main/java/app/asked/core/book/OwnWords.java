package app.asked.core.book;

import app.asked.core.words.Keyed;

/// What somebody wrote themselves and may want on a sheet for a therapist. None of it is there unless they say so.
public enum OwnWords implements Keyed {
    /// what asks of their own were, and of whom
    TITLES,
    /// what they feared
    FEARS,
    LESSONS
}
