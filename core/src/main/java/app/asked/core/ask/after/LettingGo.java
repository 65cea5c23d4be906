package app.asked.core.ask.after;

import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Recovered;
import app.asked.core.words.Said;
import java.util.ArrayList;
import java.util.List;

/// The words after a check-in. The page then closes the entry, and no field invites more writing.
public final class LettingGo {
    /// More than now and then: going over it again rarely brings news.
    private static final int OFTEN = 60;

    private LettingGo() {}

    /// What is said after one.
    ///
    /// @param made the one that was made now
    /// @param soFar how many were made about it, this one among them
    public static List<Said> after(CheckIn made, int soFar) {
        List<Said> said = new ArrayList<>();
        if (made.replaying() != null && made.replaying().value() >= OFTEN) {
            said.add(Said.of("check-in.going-over"));
        }
        said.add(Said.of(closing(made, soFar)));
        return said;
    }

    private static String closing(CheckIn made, int soFar) {
        if (made.recovered() != Recovered.NOT_YET) {
            return "check-in.put-down";
        }
        return soFar < CheckIn.MOST ? "check-in.once-more" : "check-in.let-be";
    }
}
