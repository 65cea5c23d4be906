package app.asked.server.challenge;

import app.asked.core.challenge.ChallengeId;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;

/// What a person thinks of a challenge: a favourite, or not for them.
public record Mark(ChallengeId challenge, boolean favourite, boolean hidden) {
    public static Mark read(Fields in) {
        return new Mark(
                in.need("challenge", ChallengeId.KIND),
                in.or("favourite", Numbers.FLAG, false),
                in.or("hidden", Numbers.FLAG, false));
    }

    public static Mark none(ChallengeId challenge) {
        return new Mark(challenge, false, false);
    }

    public Mark favouring(boolean favourite) {
        return new Mark(challenge, favourite, hidden);
    }

    public Mark hiding(boolean hidden) {
        return new Mark(challenge, favourite, hidden);
    }
}
