package app.asked.server.challenge.api;

import app.asked.core.challenge.Challenge;
import app.asked.server.challenge.Challenges;
import app.asked.server.challenge.Mark;
import app.asked.server.challenge.MarkedChallenge;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.api.Revised;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/// A challenge as the API shows it.
record ChallengeView(@JsonUnwrapped Challenge challenge, boolean favourite, boolean hidden) {
    /// With its `rev`, where it is the person's own.
    static Object of(MarkedChallenge met) {
        ChallengeView view = of(met.challenge(), met.mark());
        return met.rev() == null ? view : new Revised<>(met.rev(), view);
    }

    /// One of the person's own.
    static Object of(Tx tx, UUID person, Challenge challenge) {
        return of(challenge, Challenges.mark(tx, person, challenge.id()));
    }

    private static ChallengeView of(Challenge challenge, Mark mark) {
        return new ChallengeView(challenge, mark.favourite(), mark.hidden());
    }
}
