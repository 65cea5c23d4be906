package app.asked.core.insight.wording;

import app.asked.core.words.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// The nineteen English words of Al-Mosaiwi and Johnstone (2018), Clinical Psychological Science 6. They are English
/// alone: in other languages such words have other weights.
public enum Absolute implements Keyed {
    ABSOLUTELY,
    ALL,
    ALWAYS,
    COMPLETE,
    COMPLETELY,
    CONSTANT,
    CONSTANTLY,
    DEFINITELY,
    ENTIRE,
    EVER,
    EVERY,
    EVERYONE,
    EVERYTHING,
    FULL,
    MUST,
    NEVER,
    NOTHING,
    TOTALLY,
    WHOLE;

    static Optional<Absolute> of(String word) {
        return Arrays.stream(values()).filter(each -> each.key().equals(word)).findFirst();
    }
}
