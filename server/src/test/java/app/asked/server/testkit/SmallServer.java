package app.asked.server.testkit;

import app.asked.server.Asked;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Asked as it runs at home: a process of its own with a heap of 128 MB, which ends where that is not enough.
public final class SmallServer implements AutoCloseable {
    private static final Pattern OPEN = Pattern.compile("Asked is open at (http://\\S+)");

    private final Process process;
    private final URI url;

    private SmallServer(Process process, URI url) {
        this.process = process;
        this.url = url;
    }

    /// With SQLite in a new folder.
    public static SmallServer start() {
        try {
            return start(Files.createTempDirectory(Files.createDirectories(Path.of("target", "databases")), "small"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// With SQLite in that folder.
    ///
    /// @param settings more of them, such as `asked.signup=closed`
    public static SmallServer start(Path folder, String... settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Asked.class.getName(),
                "--asked.port=0",
                "--asked.signup=open",
                "--asked.data=" + folder,
                "--asked.keys=" + folder.resolveSibling(folder.getFileName() + "-keys")));
        List.of(settings).forEach(setting -> command.add("--" + setting));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new SmallServer(process, address(process));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Reads what it says until it is open, and lets the rest go by.
    private static URI address(Process process) throws IOException {
        BufferedReader said = process.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher open = OPEN.matcher(line);
            if (open.find()) {
                Thread.startVirtualThread(() -> said.lines().forEach(System.out::println));
                return URI.create(open.group(1));
            }
        }
        throw new IOException("Asked did not open");
    }

    /// Somebody with a new account, signed in.
    public Visitor newPerson() {
        Visitor visitor = visitor();
        visitor.makeAccount();
        return visitor;
    }

    /// Somebody who has never been here.
    public Visitor visitor() {
        return new Visitor(url);
    }

    /// Somebody who comes from elsewhere, through a proxy on this machine.
    public Visitor visitorFrom(String address) {
        return visitor().from(address);
    }

    /// For requests that no browser makes.
    public Wire wire() {
        return new Wire(url.getPort());
    }

    /// How it ended; absent where it still runs after that long.
    public OptionalInt exit(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
                ? OptionalInt.of(process.exitValue())
                : OptionalInt.empty();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// How many bytes of its heap are in use, once all that nobody needs is given back.
    public long bytesInUse() {
        String total = jcmd("GC.class_histogram").getLast();
        return Long.parseLong(total.strip().split("\\s+", -1)[2]);
    }

    /// All that it says: it blocks the process until somebody read it.
    private List<String> jcmd(String task) {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(process.pid()),
                            task)
                    .start()
                    .inputReader()
                    .readAllLines();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Whether it has read any class whose name begins so.
    public boolean hasRead(String prefix) {
        return jcmd("VM.class_hierarchy").stream()
                .anyMatch(line -> line.replaceFirst("^[|\\- ]+", "").startsWith(prefix));
    }

    /// As when the power fails.
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
