package app.asked.server;

import app.asked.server.account.host.HostCommand;
import app.asked.server.backup.BackupCommand;
import app.asked.server.backup.RestoreCommand;
import app.asked.server.command.Command;
import app.asked.server.command.Terminal;
import app.asked.server.doctor.DoctorCommand;
import app.asked.server.move.MoveCommand;
import app.asked.server.web.message.Messages;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What Asked does instead of serving where its first argument is a command's name. Nothing of the server wakes for it.
final class Commands {
    private Commands() {}

    /// Does what is named, and answers what the process ends with; nothing where no command is.
    static OptionalInt run(List<String> arguments) {
        return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "backup" -> run(BackupCommand::new, arguments);
            case "restore" -> run(RestoreCommand::new, arguments);
            case "doctor" -> run(DoctorCommand::new, arguments);
            case "move" -> run((terminal, _) -> new MoveCommand(terminal), arguments);
            case "host" -> run((terminal, _) -> new HostCommand(terminal), arguments);
            default -> OptionalInt.empty();
        };
    }

    private static OptionalInt run(BiFunction<Terminal, Clock, Command> command, List<String> arguments) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            logs.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        }
        Terminal terminal = Terminal.ofThisProcess(Messages.read().in(Messages.DEFAULT));
        Command named = command.apply(terminal, Clock.system(ZoneId.systemDefault()));
        return OptionalInt.of(Command.run(named, arguments.subList(1, arguments.size()), terminal));
    }
}
