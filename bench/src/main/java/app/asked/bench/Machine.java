package app.asked.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Where figures were taken. They mean little without it.
final class Machine {
    private Machine() {}

    /// One line for the head of a table. The load is that of the last minute, this measurement among it.
    static String told(Path home, String what) throws IOException {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return "`./asked bench %s` · %s · %s · %d × %s · Java %s · load %.1f"
                .formatted(
                        what,
                        LocalDate.now(ZoneOffset.UTC),
                        version(home),
                        system.getAvailableProcessors(),
                        processor(),
                        Runtime.version().feature(),
                        system.getSystemLoadAverage());
    }

    private static String processor() throws IOException {
        Path told = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(told)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(told)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse(System.getProperty("os.arch"));
        }
    }

    /// The commit that is measured, where there is one.
    private static String version(Path home) throws IOException {
        var git = new ProcessBuilder("git", "-C", home.toString(), "rev-parse", "--short", "HEAD")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        return commit.isBlank() ? "no commit" : commit.strip();
    }
}
