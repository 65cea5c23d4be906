package app.asked.core.next;

import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.words.Chance;
import org.jspecify.annotations.Nullable;

/// What a person wishes of what is next until they wish otherwise. Domain and channel are a day's, and do not stand.
///
/// @param noes the chance of a no to practise
public record StandingWish(Wish.Pace pace, @Nullable Chance noes) {
    public static final StandingWish NONE = new StandingWish(Wish.Pace.STEADY, null);

    public static StandingWish read(Fields in) {
        return new StandingWish(in.need("pace", Choices.one(Wish.Pace.class)), in.opt("noes", Numbers.CHANCE));
    }
}
