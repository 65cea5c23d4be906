package app.asked.e2e;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The built jar as a process of its own, on a free port of this machine.
final class AskedServer implements AutoCloseable {
    private static final Path JAR = Path.of(System.getProperty("asked.jar")).normalize();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port;
    private final Path log = Files.createTempFile("asked-e2e", ".log");
    private final Process process;

    private AskedServer(Path data, int port, Map<String, String> settings) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-Dspring.aot.enabled=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ASKED_"));
        builder.environment()
                .putAll(Map.of(
                        "ASKED_DATA",
                        data.toString(),
                        "ASKED_KEYS",
                        data.resolveSibling(data.getFileName() + "-keys").toString(),
                        "ASKED_PORT",
                        String.valueOf(port)));
        builder.environment().putAll(settings);
        this.port = port;
        this.process = builder.start();
    }

    /// A server on this data folder, open when this returns.
    static AskedServer open(Path data) throws IOException, InterruptedException {
        return start(data, freePort(), Map.of()).waitUntilOpen();
    }

    /// A server that is not waited for: what it says and how it ends may be the matter.
    static AskedServer start(Path data, int port, Map<String, String> settings) throws IOException {
        return new AskedServer(data, port, settings);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    AskedServer waitUntilOpen() throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("Asked did not open. It said: " + said());
            }
            Thread.sleep(50);
        }
        return this;
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /// What it writes to its terminal, as a file.
    Path log() {
        return log;
    }

    /// Everything that it has written to its terminal.
    String said() throws IOException {
        return Files.readString(log);
    }

    /// Waits for it to end by itself, and gives its exit code.
    int ended() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("Asked is still open. It said: " + said());
        }
        return process.exitValue();
    }

    /// Ends it as a power cut would.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /// Ends it as Ctrl-C does.
    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        kill();
        Files.deleteIfExists(log);
    }

    private boolean answers() throws IOException {
        var page = (HttpURLConnection) address().toURL().openConnection();
        try {
            page.getResponseCode();
            return true;
        } catch (IOException closed) {
            return false;
        }
    }
}
