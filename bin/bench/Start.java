import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;

/// Measures how long `./asked` takes from the command to the whole first page, and the memory it holds once it has been
/// left alone. `java Start.java <path of ./asked>`
class Start {
    private static final int STARTS = 10;
    private static final Duration ALONE = Duration.ofSeconds(30);

    static void main(String[] args) throws Exception {
        var data = Files.createTempDirectory("asked-bench");
        var seconds = new ArrayList<Double>();
        start(args[0], data, Duration.ZERO); // makes the data folder; not counted
        for (var i = 1; i < STARTS; i++) {
            seconds.add(start(args[0], data, Duration.ZERO).seconds());
        }
        var last = start(args[0], data, ALONE);
        seconds.add(last.seconds());
        sweep(data);

        Collections.sort(seconds);
        var median = (seconds.get(STARTS / 2 - 1) + seconds.get(STARTS / 2)) / 2;
        System.out.printf("start to first page: median of %d %.2f s", STARTS, median);
        System.out.printf(" (%.2f to %.2f)%n", seconds.getFirst(), seconds.getLast());
        System.out.printf("memory (RSS) %d s later: %d MB%n", ALONE.toSeconds(), last.megabytes());
        System.out.printf("on %d processors%n", Runtime.getRuntime().availableProcessors());
    }

    private record Started(double seconds, long megabytes) {}

    private static Started start(String door, Path data, Duration alone) throws IOException, InterruptedException {
        var port = freePort();
        var command = new ProcessBuilder(door, "--port", String.valueOf(port), "--data", data.toString());
        command.environment().keySet().removeIf(name -> name.startsWith("ASKED_"));
        command.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT);

        var began = System.nanoTime();
        var asked = command.start();
        try {
            waitForPage(asked, URI.create("http://localhost:" + port + "/"));
            var seconds = (System.nanoTime() - began) / 1e9;
            Thread.sleep(alone);
            return new Started(seconds, residentMegabytes(asked));
        } finally {
            asked.destroy();
            asked.waitFor();
        }
    }

    private static void waitForPage(Process asked, URI address) throws IOException, InterruptedException {
        while (true) {
            var page = (HttpURLConnection) address.toURL().openConnection();
            try (var content = page.getInputStream()) {
                content.readAllBytes();
                return;
            } catch (IOException closed) {
                if (!asked.isAlive()) throw closed;
                Thread.sleep(5);
            }
        }
    }

    /// `./asked` becomes the server's own process, so its id is the server's.
    private static long residentMegabytes(Process asked) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(asked.pid())).start();
        var kibibytes = new String(ps.getInputStream().readAllBytes()).strip();
        return Long.parseLong(kibibytes) * 1024 / 1_000_000;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void sweep(Path data) throws IOException {
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
