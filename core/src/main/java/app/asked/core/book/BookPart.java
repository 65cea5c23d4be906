package app.asked.core.book;

import app.asked.core.words.Keyed;

/// What a person may put into the book of a journey.
public enum BookPart implements Keyed {
    /// what was asked, of whom, what was feared and what came
    ASKS,
    FEELINGS,
    LESSONS,
    /// the weeks' and the journey's
    LETTERS,
    RETELLINGS,
    PICTURES
}
