package app.asked.server.fuzz;

import app.asked.server.testkit.Answer;
import java.util.function.Supplier;

/// Something to send.
///
/// @param told so that one can see what it was
record Attempt(String told, Supplier<Reply> sending) {
    private static final int SHOWN = 1_500;

    /// What came back: its status, and all of it, headers as well.
    record Reply(int status, String all) {
        static Reply of(Answer answer) {
            return new Reply(answer.status(), answer.response().headers().map() + "\n" + answer.body());
        }
    }

    Reply send() {
        return sending.get();
    }

    @Override
    public String toString() {
        return told.length() <= SHOWN ? told : told.substring(0, SHOWN) + "… of " + told.length();
    }
}
