package app.asked.server.journey;

import app.asked.core.journey.Going;
import app.asked.core.journey.Takeaway;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.core.words.Scale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A takeaway as the API shows it below its week.
///
/// @param text absent where the draft is kept as it is told
/// @param written absent from a draft
/// @param draft whether Asked computed it and nobody wrote it
public record TakeawayView(
        @Nullable Line title,
        @Nullable Prose text,
        @Nullable Scale energy,
        @Nullable Scale selfKindness,
        @Nullable Going going,
        @Nullable UUID bestNo,
        boolean keepsDraft,
        @Nullable Moment written,
        boolean draft) {
    public static TakeawayView of(Takeaway takeaway) {
        return new TakeawayView(
                takeaway.title(),
                takeaway.text(),
                takeaway.energy(),
                takeaway.selfKindness(),
                takeaway.going(),
                takeaway.bestNo(),
                takeaway.keepsDraft(),
                takeaway.written(),
                false);
    }

    /// What Asked makes of a week that nobody wrote about yet.
    public static TakeawayView draft(Prose text) {
        return new TakeawayView(null, text, null, null, null, null, false, null, true);
    }
}
