package app.asked.core.journey;

import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Times;
import app.asked.core.shape.Words;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.core.words.Scale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a week taught, in the person's words.
///
/// @param energy of the week, where no day has it
/// @param selfKindness how they spoke to themselves about their asks: 0 harshly, 100 kindly
/// @param bestNo the ask whose no they liked best
/// @param keepsDraft whether the person left the draft as it was: it is told anew each time, and no text is kept of it
public record Takeaway(
        UUID journey,
        int week,
        @Nullable Line title,
        @Nullable Prose text,
        @Nullable Scale energy,
        @Nullable Scale selfKindness,
        @Nullable Going going,
        @Nullable UUID bestNo,
        boolean keepsDraft,
        Moment written) {
    /// A text of the person's own wins over the draft.
    public Takeaway {
        keepsDraft = keepsDraft && text == null;
    }

    public static Takeaway read(UUID journey, int week, Fields in) {
        return new Takeaway(
                journey,
                week,
                in.opt("title", Words.LINE),
                in.opt("text", Words.PROSE),
                in.opt("energy", Numbers.SCALE),
                in.opt("selfKindness", Numbers.SCALE),
                in.opt("going", Choices.one(Going.class)),
                in.opt("bestNo", Ids.ID),
                in.or("keepsDraft", Numbers.FLAG, false),
                in.need("written", Times.MOMENT));
    }

    /// The same, written at that moment.
    public Takeaway writtenAt(Moment moment) {
        return new Takeaway(journey, week, title, text, energy, selfKindness, going, bestNo, keepsDraft, moment);
    }

    /// The same with the draft in place of a text.
    public Takeaway keepingDraft() {
        return new Takeaway(journey, week, title, null, energy, selfKindness, going, bestNo, true, written);
    }
}
