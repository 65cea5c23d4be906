package app.asked.server.challenge;

import app.asked.core.challenge.ChallengeId;

/// What a person thinks of a challenge: a favourite, or not for them.
record Mark(ChallengeId challenge, boolean favourite, boolean hidden) {
    static Mark none(ChallengeId challenge) {
        return new Mark(challenge, false, false);
    }
}
