package app.asked.server;

import app.asked.server.settings.SettingsRefused;
import app.asked.server.storage.fault.StorageRefused;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;

/// Tells the person at the terminal in one sentence why Asked cannot open. What it has no sentence for is a bug, and
/// is told in full.
final class Startup implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        var sentence = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> sentence(cause).stream())
                .findFirst();
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }

    private static Optional<String> sentence(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case PortInUseException taken ->
                        "Port %d is taken by another program. Choose a different one with ./asked --port N."
                                .formatted(taken.getPort());
                    case SettingsRefused refused -> refused.getMessage();
                    case StorageRefused refused -> refused.getMessage();
                    default -> null;
                });
    }
}
