package app.asked.e2e;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A disk of its own, of a few megabytes, for a data folder.
record SmallDisk(Path path) implements AutoCloseable {
    private static final String SIZE = "size=24m";

    /// One, where this user may mount it: Linux lets root alone.
    static Stream<SmallDisk> mountable() throws IOException {
        SmallDisk disk = new SmallDisk(Files.createTempDirectory("asked-disk"));
        if (disk.mount(SIZE)) {
            return Stream.of(disk);
        }
        Files.delete(disk.path);
        return Stream.empty();
    }

    Path data() {
        return path.resolve("data");
    }

    /// Takes up all the room that is left.
    void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(filler())) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            if (Files.getFileStore(path).getUsableSpace() > 0) {
                throw full;
            }
        }
    }

    void makeRoom() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return path.resolve("filler");
    }

    /// From now on nothing can be written to it, or can again.
    void mayBeWritten(boolean may) throws IOException {
        if (!mount("remount," + (may ? "rw" : "ro"))) {
            throw new IOException("the disk is in use");
        }
    }

    private boolean mount(String how) throws IOException {
        return run("mount", "-t", "tmpfs", "-o", how, "tmpfs", path.toString());
    }

    @Override
    public void close() throws IOException {
        if (run("umount", path.toString())) {
            Files.delete(path);
        }
    }

    private static boolean run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.onExit().join().exitValue() == 0;
    }
}
