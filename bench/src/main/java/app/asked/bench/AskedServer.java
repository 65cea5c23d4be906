package app.asked.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Asked as `./asked` starts it, in a folder and on a port of its own: the shell that keeps it open, and the server.
public final class AskedServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final int port;
    private final Process process;

    private AskedServer(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /// Returns once the first page came whole.
    public static AskedServer start(Path home, Path data) throws IOException, InterruptedException {
        int port = freePort();
        var command = new ProcessBuilder(
                home.resolve("asked").toString(),
                "--port",
                String.valueOf(port),
                "--data",
                data.toString(),
                "--signup",
                "open");
        command.environment().keySet().removeIf(name -> name.startsWith("ASKED_"));
        command.environment()
                .put(
                        "ASKED_KEYS",
                        data.resolveSibling(data.getFileName() + "-keys").toString());
        command.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT);
        var server = new AskedServer(port, command.start());
        server.waitForFirstPage();
        return server;
    }

    /// Another connection to it.
    public Wire connect() throws IOException {
        return new Wire(port);
    }

    /// The processor time that it used so far.
    public Duration cpu() {
        return processes()
                .map(one -> one.info()
                        .totalCpuDuration()
                        .orElseThrow(() -> new IllegalStateException("this system does not tell a process's time")))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// The memory it holds right now (RSS).
    public long megabytes() throws IOException {
        var command = new ArrayList<>(List.of("ps", "-o", "rss="));
        processes().forEach(one -> command.addAll(List.of("-p", String.valueOf(one.pid()))));
        var ps = new ProcessBuilder(command).start();
        String kibibytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        return kibibytes.lines().map(String::strip).mapToLong(Long::parseLong).sum() * 1024 / 1_000_000;
    }

    /// How many threads the system runs for it.
    public int threads() throws IOException {
        return entries("task");
    }

    /// How many files and connections it holds open.
    public int handles() throws IOException {
        return entries("fd");
    }

    private int entries(String folder) throws IOException {
        int entries = 0;
        for (ProcessHandle one : processes().toList()) {
            try (var all = Files.list(Path.of("/proc", String.valueOf(one.pid()), folder))) {
                entries += (int) all.count();
            }
        }
        return entries;
    }

    private Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    private void waitForFirstPage() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Wire wire = connect()) {
                wire.get("/", "");
                return;
            } catch (IOException closed) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    close();
                    throw closed;
                }
                Thread.sleep(5);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
