package app.asked.lab.policy;

import app.asked.lab.people.Chooser;
import app.asked.lab.people.Diary;
import app.asked.lab.people.Shown;
import app.asked.lab.people.Start;

/// Goes up the library's difficulties by so much after each ask made, and down by so much after each one not dared.
/// With no way down it is a ladder; with steps alike up and down a 1-up/1-down staircase; from the top without steps
/// the hardest first.
///
/// @param lean points of difficulty that a certain no weighs as much as
record Steps(String name, double start, double up, double down, double lean) implements Policy {
    static Policy ladder(String name, double start, double up) {
        return new Steps(name, start, up, 0, 0);
    }

    /// A ladder that goes for the likelier yes among rungs alike.
    static Policy leaning(String name, double start, double up, double lean) {
        return new Steps(name, start, up, 0, lean);
    }

    static Policy staircase(String name, double start, double step) {
        return new Steps(name, start, step, step, 0);
    }

    static Policy hardestFirst(String name) {
        return new Steps(name, 100, 0, 0, 0);
    }

    @Override
    public Chooser begin(Start first) {
        Rungs rungs = new Rungs(first);
        return new Chooser() {
            private double level = start;

            @Override
            public Shown next(Diary diary, int day) {
                for (boolean went : rungs.news(diary)) {
                    level = Math.clamp(level + (went ? up : -down), 0, 100);
                }
                return Shown.of(rungs.near(level, lean, day));
            }
        };
    }
}
