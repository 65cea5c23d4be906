package app.asked.server.challenge;

import app.asked.core.challenge.ChallengeId;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.NotFound;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// Setting challenges apart, the same for pages and API.
@Component
public final class Marking {
    private final Challenges challenges;

    Marking(Challenges challenges) {
        this.challenges = challenges;
    }

    /// Changes what the transaction's person thinks of a challenge, and answers it.
    public Mark change(Tx tx, ChallengeId id, UnaryOperator<Mark> change) {
        if (challenges.find(tx, tx.person(), id).isEmpty()) {
            throw new NotFound();
        }
        Mark before = Challenges.mark(tx, tx.person(), id);
        Mark after = change.apply(before);
        if (!after.equals(before)) {
            VersionedWrites.set(tx, Challenges.MARKS, id, after);
        }
        return after;
    }
}
