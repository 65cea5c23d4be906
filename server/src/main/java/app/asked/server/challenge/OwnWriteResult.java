package app.asked.server.challenge;

import app.asked.core.challenge.Challenge;
import app.asked.core.kindness.Verdict;
import app.asked.server.storage.WriteResult;

/// How the write of an own challenge ended.
public sealed interface OwnWriteResult {
    /// It was handed in with the flags that stand; the rules of keeping had the last word.
    record HandedIn(WriteResult<Challenge> result) implements OwnWriteResult {}

    /// The kindness check has something to say that the person was not told. Nothing was written.
    record LookAgain(Verdict verdict) implements OwnWriteResult {}
}
