import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes later starts quick: runs Asked once on a throw-away data folder, walks its pages as a person would, and lets
/// the JVM keep what it learned in an AOT cache.
///
/// `java Rehearsal.java <cache to write> <log to write> <java> <flags> -jar <jar>`
class Rehearsal {
    static void main(String[] args) throws Exception {
        var cache = Path.of(args[0]);
        var log = Path.of(args[1]);
        var folder = Files.createTempDirectory("asked-rehearsal");
        var port = freePort();
        var server = start(cache, log, List.of(args).subList(2, args.length), folder, port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> sweep(server, folder)));

        var walk = new Walk(URI.create("http://localhost:" + port));
        walk.walk(server);
        server.destroy();
        server.waitFor();
        Files.writeString(log, walk.told() + "\n", StandardOpenOption.APPEND);
        if (!Files.exists(cache)) System.exit(1);
    }

    private static Process start(Path cache, Path log, List<String> command, Path folder, int port) throws IOException {
        var rehearsing = new ArrayList<>(command);
        rehearsing.add(1, "-XX:AOTCacheOutput=" + cache);
        var builder = new ProcessBuilder(rehearsing).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ASKED_"));
        builder.environment().put("ASKED_DATA", folder.resolve("data").toString());
        builder.environment().put("ASKED_KEYS", folder.resolve("keys").toString());
        builder.environment().put("ASKED_PORT", String.valueOf(port));
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void sweep(Process server, Path data) {
        server.destroyForcibly();
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            System.err.println("Left behind: " + data);
        }
    }
}
