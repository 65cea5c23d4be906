package app.asked.server.next.api;

import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Version;
import app.asked.core.next.Rating;
import app.asked.core.time.Moment;
import app.asked.core.words.Chance;
import app.asked.core.words.Scale;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rating as the API answers it.
record RatingView(
        UUID id,
        Moment when,
        ChallengeId challenge,
        Version version,
        Scale fear,
        @Nullable Chance chanceOfNo,
        @JsonProperty("for") Rating.Use use) {
    static RatingView of(Rating rating) {
        return new RatingView(
                rating.id(),
                rating.when(),
                rating.challenge(),
                rating.version(),
                rating.fear(),
                rating.chanceOfNo(),
                rating.use());
    }
}
