package app.asked.server.doctor;

import app.asked.server.command.Arguments;
import app.asked.server.command.Command;
import app.asked.server.command.CommandSettings;
import app.asked.server.command.Terminal;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

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
        return Stream.of(
                        Stream.of(Versions.ofThisProcess()),
                        settings.isOnPostgres() ? Stream.of(Finding.ok("doctor.postgres")) : ofTheFile(settings),
                        RunningServer.of(settings))
                .flatMap(findings -> findings)
                .peek(this::say)
                .map(Finding::level)
                .max(Comparator.naturalOrder())
                .orElse(Finding.Level.OK)
                .exit();
    }

    private Stream<Finding> ofTheFile(CommandSettings settings) {
        return Stream.of(
                        Integrity.of(settings, clock.instant()),
                        Premises.of(settings),
                        BackupAge.of(settings, clock.instant()))
                .flatMap(findings -> findings);
    }

    private void say(Finding finding) {
        String level =
                terminal.words().say("doctor.level." + finding.level().name().toLowerCase(Locale.ROOT));
        String sentence = terminal.words().say(finding.key(), finding.named().toArray());
        terminal.out().printf("%-8s %s%n", level, sentence);
    }
}
