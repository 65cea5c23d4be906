package app.asked.core.ask;

import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Times;
import app.asked.core.shape.Words;
import app.asked.core.time.Moment;
import app.asked.core.words.Chosen;
import app.asked.core.words.OrderedSets;
import app.asked.core.words.Prose;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An ask that was not made: what got in the way, and how far one got.
public record BackedOut(
        Moment when,
        Set<InTheWay> inTheWay,
        @Nullable GotTo gotTo,
        @Nullable Prose note,
        Chosen<Feeling> feelings) {
    public BackedOut {
        inTheWay = OrderedSets.ordered(inTheWay);
    }

    /// Whether a friend made the ask instead.
    boolean friendAsked() {
        return inTheWay.contains(InTheWay.FRIEND_ASKED);
    }

    public static BackedOut read(Fields in) {
        return new BackedOut(
                in.need("when", Times.MOMENT),
                in.or("inTheWay", Choices.some(InTheWay.class), Set.of()),
                in.opt("gotTo", Choices.one(GotTo.class)),
                in.opt("note", Words.PROSE),
                in.or("feelings", Choices.chosen(Feeling.class), Chosen.none()));
    }
}
