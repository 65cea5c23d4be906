package app.asked.core.challenge;

import app.asked.core.words.Keyed;
import app.asked.core.words.Scale;

/// A difficulty in a word.
public enum Level implements Keyed {
    GENTLE,
    MIDDLING,
    BOLD;

    private static final int MIDDLING_FROM = 40;
    private static final int BOLD_FROM = 60;

    public static Level of(Scale difficulty) {
        if (difficulty.value() < MIDDLING_FROM) {
            return GENTLE;
        }
        return difficulty.value() < BOLD_FROM ? MIDDLING : BOLD;
    }
}
