package app.asked.server.doctor;

import java.util.List;

/// What was found of one thing, with what to do about it.
///
/// @param key of its message
/// @param named the message's arguments, name and value in turn
record Finding(Level level, String key, List<Object> named) {
    /// How bad it is, and with that what the command ends with.
    enum Level {
        OK(0),
        LOOK(1),
        PROBLEM(2);

        private final int exit;

        Level(int exit) {
            this.exit = exit;
        }

        int exit() {
            return exit;
        }
    }

    static Finding ok(String key, Object... named) {
        return new Finding(Level.OK, key, List.of(named));
    }

    static Finding look(String key, Object... named) {
        return new Finding(Level.LOOK, key, List.of(named));
    }

    static Finding problem(String key, Object... named) {
        return new Finding(Level.PROBLEM, key, List.of(named));
    }
}
