package app.asked.server.doctor;

import app.asked.server.web.message.Words;
import java.util.List;
import java.util.Locale;

/// What was found of one thing, with what to do about it.
///
/// @param key of its message
/// @param named the message's arguments, name and value in turn
public record Finding(Level level, String key, List<Object> named) {
    /// How bad it is, and with that what the command ends with.
    public enum Level {
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

        public String in(Words words) {
            return words.say("doctor.level." + name().toLowerCase(Locale.ROOT));
        }
    }

    public String in(Words words) {
        return words.say(key, named.toArray());
    }

    public static Finding ok(String key, Object... named) {
        return new Finding(Level.OK, key, List.of(named));
    }

    public static Finding look(String key, Object... named) {
        return new Finding(Level.LOOK, key, List.of(named));
    }

    public static Finding problem(String key, Object... named) {
        return new Finding(Level.PROBLEM, key, List.of(named));
    }
}
