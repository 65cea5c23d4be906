package app.asked.core.insight.fact;

import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.insight.table.Cell;

/// What stands for an ask in a table.
public final class AskCells {
    private AskCells() {}

    /// The challenge's title; where life brought the ask, that it did.
    public static Cell of(WholeAsk ask, InsightFacts facts) {
        Challenge challenge = facts.challengeOf(ask);
        return challenge == null
                ? Cell.named("insight.an-ask")
                : new Cell.Own(challenge.titleOf(ask.ask().version()));
    }
}
