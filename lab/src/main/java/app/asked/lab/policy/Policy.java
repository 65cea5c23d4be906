package app.asked.lab.policy;

import app.asked.lab.people.Chooser;
import app.asked.lab.people.Start;

/// A way of choosing what is next.
public interface Policy {
    String name();

    /// At work for one person from the first day.
    Chooser begin(Start start);
}
