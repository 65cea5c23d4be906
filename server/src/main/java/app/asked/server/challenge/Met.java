package app.asked.server.challenge;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Origin;
import app.asked.server.storage.sql.Kept;
import app.asked.server.storage.sql.Texts;
import org.jspecify.annotations.Nullable;

/// A challenge as a person meets it.
///
/// @param rev under which their own is kept; absent for one of the library's
/// @param changed the `rev` at which the person last wrote it or their mark of it; 0 where they never did
public record Met(Challenge challenge, @Nullable Long rev, Mark mark, long changed) {
    static Met own(Kept<Challenge> kept, @Nullable Kept<Mark> mark) {
        return of(kept.value(), kept.rev(), mark);
    }

    static Met library(Challenge challenge, @Nullable Kept<Mark> mark) {
        return of(challenge, null, mark);
    }

    public boolean isOwn() {
        return challenge.origin() == Origin.OWN;
    }

    Met withHow(@Nullable Texts texts) {
        return new Met(
                challenge.withHow(texts == null ? null : texts.prose(OwnChallengeRepository.HOW)), rev, mark, changed);
    }

    private static Met of(Challenge challenge, @Nullable Long rev, @Nullable Kept<Mark> mark) {
        long written = rev == null ? 0 : rev;
        return mark == null
                ? new Met(challenge, rev, Mark.none(challenge.id()), written)
                : new Met(challenge, rev, mark.value(), Math.max(written, mark.rev()));
    }
}
