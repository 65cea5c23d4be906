package app.asked.lab.people;

/// A policy at work for one person.
@FunctionalInterface
public interface Chooser {
    /// What is next on a day. Asked once more on the same day after they rated what was offered.
    Shown next(Diary diary, int day);
}
