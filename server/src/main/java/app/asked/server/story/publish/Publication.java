package app.asked.server.story.publish;

import app.asked.core.challenge.Domain;
import app.asked.core.words.Line;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A story that was given away, without its text.
///
/// @param number in its address
/// @param mark what feeds know it by
/// @param door how its door stands and is painted; absent where its person does not show it
/// @param day which day of how many it was, likewise
/// @param opens when others can read it
public record Publication(
        UUID story,
        int number,
        UUID mark,
        Audience audience,
        Line title,
        @Nullable ShownDoor door,
        @Nullable ShownDay day,
        Instant published,
        Instant updated,
        Instant opens,
        @Nullable Instant takenBack,
        @Nullable Instant lit) {
    /// A door as others see it.
    ///
    /// @param answer the key of an answer or of an ask's state
    public record ShownDoor(String answer, @Nullable Domain domain) {}

    /// "Day 12 of 100".
    public record ShownDay(int day, int days) {
        private static final int WEEK = 7;

        public int week() {
            return (day - 1) / WEEK + 1;
        }
    }

    public boolean isTakenBack() {
        return takenBack != null;
    }

    public boolean isWaiting(Instant now) {
        return !isTakenBack() && opens.isAfter(now);
    }

    /// Whether somebody of that audience can read it.
    public boolean isOpenTo(Audience reader, Instant now) {
        return !isTakenBack() && !isWaiting(now) && audience.compareTo(reader) >= 0;
    }

    /// What says who may read it now.
    String stateKey(Instant now) {
        return isWaiting(now) ? "story.state.waiting" : "story.state." + audience.key();
    }

    Publication takenBackAt(Instant now) {
        return new Publication(
                story, number, mark, audience, new Line("-"), null, null, published, now, opens, now, null);
    }

    Publication litAt(Instant now) {
        return new Publication(
                story, number, mark, audience, title, door, day, published, updated, opens, takenBack, now);
    }
}
