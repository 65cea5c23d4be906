package app.asked.core.insight;

import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;

/// What stands for an ask in a table.
final class AskCells {
    private AskCells() {}

    /// The challenge's title; where life brought the ask, that it did.
    static Cell of(WholeAsk ask, InsightFacts facts) {
        Challenge challenge = facts.challengeOf(ask);
        return challenge == null
                ? Cell.named("insight.an-ask")
                : new Cell.Own(challenge.titleOf(ask.ask().version()));
    }
}
