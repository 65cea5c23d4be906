package app.asked.server.next.practice;

import app.asked.core.journey.Going;
import app.asked.core.next.NoPractice;
import app.asked.core.next.NoPractice.State;
import app.asked.server.web.message.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the practice of hearing no stands, and what can be done about it.
///
/// @param says absent where there never was one
/// @param question about the week that is over; absent where none is due
/// @param starts whether one may begin
/// @param stops whether there is one to end
public record NoPracticeView(
        @Nullable String says, @Nullable Question question, boolean starts, boolean stops) {
    /// One tap is the answer.
    public record Question(String week, List<Tap> answers) {
        public Question {
            answers = List.copyOf(answers);
        }
    }

    public record Tap(String value, String label) {}

    static NoPracticeView of(Words words, @Nullable NoPractice practice, State state, LocalDate today) {
        if (practice == null) {
            return new NoPracticeView(null, null, true, false);
        }
        boolean going = state == State.RUNNING || state == State.WAITING;
        return new NoPracticeView(
                words.say("practice." + state.key(), "days", practice.daysLeft(today)),
                practice.asks(today).map(week -> question(words, week)).orElse(null),
                practice.mayFollow(state, today),
                going);
    }

    private static Question question(Words words, NoPractice.Week week) {
        return new Question(
                words.say("practice.question." + week.key()),
                Arrays.stream(Going.values())
                        .map(going -> new Tap(going.key(), words.say("going." + going.key())))
                        .toList());
    }
}
