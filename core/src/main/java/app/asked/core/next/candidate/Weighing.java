package app.asked.core.next.candidate;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Version;

/// How a way of choosing sees challenges, for one person on one day. What is too far is seen by its fear alone; the
/// rest is reckoned for what is within reach.
public interface Weighing {
    /// The fear that is to be expected, on the scale.
    double fear(Challenge challenge, Version version);

    Candidate candidate(Challenge challenge, Version version);
}
