package app.asked.core.next.ladder;

import app.asked.core.challenge.Challenge;
import app.asked.core.next.Next;
import app.asked.core.words.Range;

/// How likely a no is for this person.
///
/// `chance = (prior · k + noes) / (k + asks)`: a Beta distribution's mean, where the figure known beforehand weighs as
/// much as k asks, 4 where it is an estimate and 12 where a study published it. Low and high are the normal
/// approximation to its 80 % range, with variance `chance · (1 − chance) / (k + asks + 1)`.
final class Noes {
    private static final int ESTIMATE = 4;
    private static final int PUBLISHED = 12;

    private Noes() {}

    static Next.ChanceOfNo chance(Challenge challenge, Next.Own own) {
        int weight = switch (challenge.chanceOfNo().basis()) {
            case ESTIMATE -> ESTIMATE;
            case PUBLISHED -> PUBLISHED;
        };
        double prior = challenge.chanceOfNo().value().value() / 100.0;
        double chance = (prior * weight + own.noes()) / (weight + own.asks());
        double deviation = StrictMath.sqrt(chance * (1 - chance) / (weight + own.asks() + 1));
        Range range = Range.around(100 * chance, 100 * deviation);
        return new Next.ChanceOfNo(
                range.value(), range.low(), range.high(), challenge.chanceOfNo().value(), own);
    }
}
