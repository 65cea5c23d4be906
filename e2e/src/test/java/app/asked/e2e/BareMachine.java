package app.asked.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A Debian with hardly anything in it, and no Java: its own files and processes, the network of this machine.
record BareMachine(Path root) implements AutoCloseable {
    private static final Path KEPT = Path.of(System.getProperty("asked.home"), "target", "bare-root");

    /// How a command ended, and what it said.
    record Ended(int exit, String said) {}

    /// One, where this user may enter it, as on Debian root may.
    static Stream<BareMachine> enterable() throws IOException, InterruptedException {
        if (!Files.isWritable(Path.of("/root")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Stream.empty();
        }
        if (!Files.isDirectory(KEPT)) {
            throw new IOException(KEPT.normalize() + " isn't there: ./asked test fetches it");
        }
        Path folder = Files.createTempDirectory("asked-bare");
        Ended copied = ended(new ProcessBuilder("cp", "-a", KEPT.toString() + "/.", folder.toString()));
        if (copied.exit() != 0) {
            throw new IOException(copied.said());
        }
        return Stream.of(new BareMachine(folder));
    }

    Ended run(String command) throws IOException, InterruptedException {
        return ended(shell(command));
    }

    /// Begins what goes on until it is destroyed. What it says goes into that file.
    Process start(String command, Path log) throws IOException {
        return shell(command).redirectOutput(log.toFile()).start();
    }

    private ProcessBuilder shell(String command) {
        var builder = new ProcessBuilder(
                "unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", """
                mount --bind "$0" "$0" && mount -t proc proc "$0/proc" && mount -t tmpfs tmpfs "$0/dev" &&
                for device in null zero random urandom; do
                    touch "$0/dev/$device" && mount --bind "/dev/$device" "$0/dev/$device" || exit; done &&
                exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot "$0" /bin/sh -c "$1"
                """, root.toString(), command);
        return builder.redirectErrorStream(true);
    }

    private static Ended ended(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    @Override
    public void close() throws IOException {
        try {
            var _ = ended(new ProcessBuilder("rm", "-rf", "--one-file-system", root.toString()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
