package app.asked.server.command;

import java.util.List;
import java.util.Set;

/// What `./asked NAME` does.
public interface Command {
    int DONE = 0;
    int REFUSED = 1;

    /// The options that it knows and that have no value, such as `--replace`.
    Set<String> switches();

    /// How many words it takes at most that are no options.
    default int mostWords() {
        return 1;
    }

    /// Does it, and answers what the process ends with.
    ///
    /// @throws CommandRefused where it does not go on
    int run(Arguments arguments, CommandSettings settings);

    /// Does it for what was typed at a terminal, and says there why not.
    static int run(Command command, List<String> typed, Terminal terminal) {
        try {
            Arguments arguments = Arguments.of(typed, command.switches(), command.mostWords());
            return command.run(arguments, CommandSettings.of(terminal.environment(), arguments));
        } catch (CommandRefused refused) {
            terminal.complain(refused);
            return REFUSED;
        }
    }
}
