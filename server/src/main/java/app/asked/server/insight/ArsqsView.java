package app.asked.server.insight;

import app.asked.core.care.Fact;
import app.asked.core.insight.questions.Arsq;
import app.asked.server.web.look.Shown;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import org.jspecify.annotations.Nullable;

/// The A-RSQ: what it is, and each time that the person filled it in.
///
/// @param scores their scores, in a sentence, a picture and a table; absent where there is none yet
/// @param waits why it cannot be filled in today; absent where it can
/// @param source who made it
public record ArsqsView(
        @Nullable InsightView scores,
        Shown<Time> times,
        @Nullable String waits,
        Fact source) {
    /// One time that it was filled in.
    ///
    /// @param came the score, or how much of it is answered
    public record Time(String href, String day, String came) {}

    static Time time(Arsq arsq, Words words) {
        return new Time(
                "/a-rsq/" + arsq.id(),
                DayFormat.day(words, arsq.when().day()),
                arsq.score().isPresent()
                        ? words.say("a-rsq.score", "score", arsq.score().getAsDouble())
                        : words.say("a-rsq.so-far", "count", arsq.answers()));
    }
}
