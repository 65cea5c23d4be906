package app.asked.server.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What stands behind a command's name.
///
/// @param words what is no option, such as a file
/// @param options `--data` with its value, and switches such as `--replace` with nothing
public record Arguments(List<String> words, Map<String, String> options) {
    /// Reads it for a command that knows these.
    ///
    /// @param switches the options that it knows and that have no value
    /// @param most how many words it takes
    /// @throws CommandRefused naming what the command does not know
    static Arguments of(List<String> arguments, Set<String> switches, int most) {
        Arguments read = new Arguments(new ArrayList<>(), new HashMap<>());
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            read.take(rest.next(), rest, switches, most);
        }
        return read;
    }

    private void take(String next, Iterator<String> rest, Set<String> switches, int most) {
        if (switches.contains(next)) {
            options.put(next, "");
        } else if (next.equals(CommandSettings.DATA)) {
            if (!rest.hasNext()) {
                throw new CommandRefused("command.value", "option", next);
            }
            options.put(next, rest.next());
        } else if (next.startsWith("-") || words.size() >= most) {
            throw new CommandRefused("command.unknown", "option", next);
        } else {
            words.add(next);
        }
    }

    public boolean has(String option) {
        return options.containsKey(option);
    }

    public Optional<String> word() {
        return words.stream().findFirst();
    }
}
