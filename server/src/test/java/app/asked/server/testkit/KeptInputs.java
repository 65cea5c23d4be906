package app.asked.server.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/// Inputs that are tried in every build: beginnings for `./asked fuzz`, and what it found once.
public final class KeptInputs {
    private static final Path FOLDER = Path.of("src/test/resources/fuzz");

    private KeptInputs() {}

    public static List<Named<byte[]>> of(String what) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(what))) {
            return files.sorted().map(KeptInputs::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Named<byte[]> read(Path file) {
        try {
            return Named.of(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
