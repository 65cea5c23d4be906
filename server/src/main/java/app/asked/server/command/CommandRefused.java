package app.asked.server.command;

import app.asked.server.web.message.Words;

/// A command does not go on, for a reason that the host can mend: one message.
public final class CommandRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] named;

    /// @param named the message's arguments, name and value in turn
    public CommandRefused(String key, Object... named) {
        super(key);
        this.key = key;
        this.named = named.clone();
    }

    public String in(Words words) {
        return words.say(key, named);
    }
}
