package app.asked.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.LongStream;

/// What the disk costs and what was asked of it.
final class Disk {
    private static final int SYNCS = 300;
    private static final int PAGE = 4096;
    /// Where the header of SQLite's shared memory file counts transactions: `iChange` of
    /// <https://sqlite.org/walformat.html>, in the machine's own byte order.
    private static final int TRANSACTIONS_AT = 8;

    private Disk() {}

    /// The time of writing a page to the end of a file and syncing it, as a commit does.
    static Times syncs(Path folder) throws IOException {
        Path file = folder.resolve("syncs");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            LongStream.Builder times = LongStream.builder();
            for (int i = 0; i < SYNCS; i++) {
                long began = System.nanoTime();
                channel.write(ByteBuffer.allocate(PAGE));
                channel.force(false);
                times.add(System.nanoTime() - began);
            }
            return Times.of(times.build());
        } finally {
            Files.delete(file);
        }
    }

    /// How many transactions were written to the database since it was opened, modulo 2³²: one sync each.
    static int commits(Path database) throws IOException {
        try (FileChannel shared = FileChannel.open(Path.of(database + "-shm"), StandardOpenOption.READ)) {
            ByteBuffer count = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.nativeOrder());
            shared.read(count, TRANSACTIONS_AT);
            return count.getInt(0);
        }
    }
}
