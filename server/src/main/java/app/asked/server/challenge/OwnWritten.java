package app.asked.server.challenge;

import app.asked.core.challenge.Challenge;
import app.asked.core.kindness.Verdict;
import app.asked.server.storage.Receipt;

/// How the write of an own challenge ended.
public sealed interface OwnWritten {
    /// The rules of keeping had the last word.
    ///
    /// @param challenge as it is kept: with the flags that stand
    record HandedIn(Receipt<Challenge> receipt, Challenge challenge) implements OwnWritten {}

    /// The kindness check has something to say that the person was not told. Nothing was written.
    record LookAgain(Verdict verdict) implements OwnWritten {}
}
