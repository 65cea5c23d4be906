package app.asked.core.journey;

import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Times;
import app.asked.core.time.Moment;
import app.asked.core.words.Scale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How strong the pull is to avoid something that the person named.
///
/// @param pull absent where the question was skipped: then it is asked again when its turn comes, and not sooner
public record Pull(
        UUID id, UUID avoided, Moment when, @Nullable Scale pull) {
    public static Pull read(UUID id, UUID avoided, Fields in) {
        return new Pull(id, avoided, in.need("when", Times.MOMENT), in.opt("pull", Numbers.SCALE));
    }
}
