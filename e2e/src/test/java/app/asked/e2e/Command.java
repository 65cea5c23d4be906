package app.asked.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// How a program of this machine ended, and everything that it said.
record Command(int exit, String said) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static Command run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Command(process.waitFor(), said);
    }

    /// Again until it works, since what it speaks to is only just starting.
    static Command runUntilDone(Path folder, String... command) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        Command last = run(folder, command);
        while (last.exit() != 0 && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            last = run(folder, command);
        }
        return last;
    }
}
