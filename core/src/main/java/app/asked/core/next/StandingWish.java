package app.asked.core.next;

import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Times;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a person wishes of what is next until they wish otherwise. Domain and channel are a day's, and do not stand.
///
/// @param practice the practice of hearing no that they chose last
/// @param lighterSince the first day of the lighter week that they took last
public record StandingWish(
        Wish.Pace pace,
        @Nullable NoPractice practice,
        @Nullable LocalDate lighterSince) {
    public static final StandingWish NONE = new StandingWish(Wish.Pace.STEADY, null, null);

    private static final int WEEK = 7;

    /// A chance of a no once stood without an end. Where an older file has one, it is read over.
    public static StandingWish read(Fields in) {
        in.opt("noes", Numbers.CHANCE);
        return new StandingWish(
                in.need("pace", Choices.one(Wish.Pace.class)),
                in.part("practice", NoPractice::read),
                in.opt("lighterSince", Times.DAY));
    }

    /// The pace of a day: gentle in a lighter week, whatever else stands.
    public Wish.Pace paceOn(LocalDate day) {
        return lighterUntil(day) == null ? pace : Wish.Pace.GENTLE;
    }

    /// The last day of the lighter week that this is a day of; null where it is none.
    public @Nullable LocalDate lighterUntil(LocalDate day) {
        if (lighterSince == null || day.isBefore(lighterSince) || !day.isBefore(lighterSince.plusDays(WEEK))) {
            return null;
        }
        return lighterSince.plusDays(WEEK - 1L);
    }

    /// Whoever chooses another pace ends a lighter week.
    public StandingWish with(Wish.Pace changed) {
        return changed == pace ? this : new StandingWish(changed, practice, null);
    }

    public StandingWish with(NoPractice changed) {
        return new StandingWish(pace, changed, lighterSince);
    }

    public StandingWish lighterFrom(LocalDate day) {
        return new StandingWish(pace, practice, day);
    }
}
