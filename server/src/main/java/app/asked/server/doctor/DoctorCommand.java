package app.asked.server.doctor;

import app.asked.server.command.Arguments;
import app.asked.server.command.Command;
import app.asked.server.command.CommandSettings;
import app.asked.server.command.Terminal;
import app.asked.server.web.message.Words;
import java.time.Clock;
import java.util.Comparator;
import java.util.Set;

/// `./asked doctor`: a line for each thing. What is worst among them decides what it ends with, for cron.
public final class DoctorCommand implements Command {
    private final Terminal terminal;
    private final Clock clock;

    public DoctorCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Set<String> switches() {
        return Set.of();
    }

    @Override
    public int run(Arguments arguments, CommandSettings settings) {
        return new Checkup(settings, clock)
                .everything()
                .peek(this::say)
                .map(Finding::level)
                .max(Comparator.naturalOrder())
                .orElse(Finding.Level.OK)
                .exit();
    }

    private void say(Finding finding) {
        Words words = terminal.words();
        terminal.out().printf("%-8s %s%n", finding.level().in(words), finding.in(words));
    }
}
