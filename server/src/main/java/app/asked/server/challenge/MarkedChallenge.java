package app.asked.server.challenge;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Origin;
import app.asked.core.next.MyDays;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Versioned;
import org.jspecify.annotations.Nullable;

/// A challenge as a person meets it.
///
/// @param rev under which their own is kept; absent for one of the library's
/// @param changed the `rev` at which the person last wrote it or their mark of it; 0 where they never did
public record MarkedChallenge(Challenge challenge, @Nullable Long rev, Mark mark, long changed) {
    static MarkedChallenge own(Versioned<Challenge> kept, @Nullable Versioned<Mark> mark) {
        return of(kept.value(), kept.rev(), mark);
    }

    static MarkedChallenge library(Challenge challenge, @Nullable Versioned<Mark> mark) {
        return of(challenge, null, mark);
    }

    public boolean isOwn() {
        return challenge.origin() == Origin.OWN;
    }

    /// Whether it stands among the ideas for these days. What the person made or marked themselves always does.
    public boolean fits(MyDays days) {
        return isOwn() || mark.favourite() || days.admits(challenge);
    }

    MarkedChallenge withHow(@Nullable Texts texts) {
        return new MarkedChallenge(
                challenge.withHow(texts == null ? null : texts.prose(OwnChallengeRepository.HOW)), rev, mark, changed);
    }

    private static MarkedChallenge of(Challenge challenge, @Nullable Long rev, @Nullable Versioned<Mark> mark) {
        long written = rev == null ? 0 : rev;
        return mark == null
                ? new MarkedChallenge(challenge, rev, Mark.none(challenge.id()), written)
                : new MarkedChallenge(challenge, rev, mark.value(), Math.max(written, mark.rev()));
    }
}
