package app.asked.server.testkit;

import app.asked.server.command.Command;
import app.asked.server.command.Terminal;
import app.asked.server.web.message.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// A command that was typed at a terminal: what it said, and what it ended with.
public record TypedCommand(int exit, String said) {
    /// Runs it in this process.
    public static TypedCommand run(
            BiFunction<Terminal, Clock, Command> command,
            Clock clock,
            Map<String, String> environment,
            String typed,
            String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(
                Messages.read().in(Messages.DEFAULT),
                Optional.empty(),
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                out,
                out,
                environment);
        int exit = Command.run(command.apply(terminal, clock), List.of(arguments), terminal);
        return new TypedCommand(exit, said.toString(StandardCharsets.UTF_8));
    }
}
