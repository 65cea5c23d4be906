package app.asked.server.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A folder of backups: those that Asked takes by itself, a day each, and those that the host took.
public record BackupFolder(Path path) {
    private static final Pattern ANY = Pattern.compile("asked-.*\\.db(\\.sealed)?");
    private static final Pattern DAILY = Pattern.compile("asked-daily-(\\d{4}-\\d\\d-\\d\\d)\\.db(\\.sealed)?");

    private static final DateTimeFormatter TAKEN = DateTimeFormatter.ofPattern("'asked-'uuuu-MM-dd-HHmmss'.db'");

    /// One that Asked took by itself.
    record Daily(LocalDate day, Path file) {}

    /// Where the day's goes.
    Path daily(LocalDate day, boolean isSealed) {
        return path.resolve("asked-daily-" + day + ".db" + (isSealed ? Backups.SEALED : ""));
    }

    /// Where one goes that the host takes.
    static Path taken(Path folder, LocalDateTime now, boolean isSealed) {
        return folder.resolve(TAKEN.format(now) + (isSealed ? Backups.SEALED : ""));
    }

    List<Daily> dailies() {
        return files().flatMap(file -> daily(file).stream()).toList();
    }

    /// The newest of all, and when it was written.
    public Optional<Instant> newest() {
        return files().filter(file -> ANY.matcher(name(file)).matches())
                .map(BackupFolder::written)
                .max(Comparator.naturalOrder());
    }

    private static Optional<Daily> daily(Path file) {
        try {
            Matcher name = DAILY.matcher(name(file));
            return name.matches() ? Optional.of(new Daily(LocalDate.parse(name.group(1)), file)) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private Stream<Path> files() {
        if (!Files.isDirectory(path)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
