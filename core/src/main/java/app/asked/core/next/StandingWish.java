package app.asked.core.next;

import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import org.jspecify.annotations.Nullable;

/// What a person wishes of what is next until they wish otherwise. Domain and channel are a day's, and do not stand.
///
/// @param practice the practice of hearing no that they chose last
public record StandingWish(Wish.Pace pace, @Nullable NoPractice practice) {
    public static final StandingWish NONE = new StandingWish(Wish.Pace.STEADY, null);

    /// A chance of a no once stood without an end. Where an older file has one, it is read over.
    public static StandingWish read(Fields in) {
        in.opt("noes", Numbers.CHANCE);
        return new StandingWish(in.need("pace", Choices.one(Wish.Pace.class)), in.part("practice", NoPractice::read));
    }

    public StandingWish with(Wish.Pace changed) {
        return new StandingWish(changed, practice);
    }

    public StandingWish with(NoPractice changed) {
        return new StandingWish(pace, changed);
    }
}
