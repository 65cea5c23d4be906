package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Looks at what a running server asks of the system, or lets some of it fail, until it is closed.
final class Strace implements AutoCloseable {
    private static final int TRIES = 10;

    private final Process process;

    private Strace(Process process) {
        this.process = process;
    }

    /// Every thread of it, once this returns: one that began while strace was attaching is missed, and then it attaches
    /// anew.
    static Strace on(AskedServer server, Path file, String... expressions) throws IOException, InterruptedException {
        for (int tries = 0; tries < TRIES; tries++) {
            Strace strace = attach(server.pid(), file, expressions);
            if (isTracedWhole(server.pid())) {
                return strace;
            }
            strace.close();
        }
        throw new IllegalStateException("strace never got hold of all threads");
    }

    private static Strace attach(long pid, Path file, String... expressions) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("strace", "-f", "-p", Long.toString(pid), "-s", "40", "-o", file.toString()));
        for (String expression : expressions) {
            command.addAll(List.of("-e", expression));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(process.inputReader().readLine()).contains("attached");
        return new Strace(process);
    }

    private static boolean isTracedWhole(long pid) throws IOException {
        try (var threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return threads.allMatch(Strace::isTraced);
        }
    }

    private static boolean isTraced(Path thread) {
        try {
            return Files.readAllLines(thread.resolve("status")).stream()
                    .noneMatch(line -> line.matches("TracerPid:\\s+0"));
        } catch (IOException ended) {
            return true;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
    }
}
