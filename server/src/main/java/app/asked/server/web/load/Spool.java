package app.asked.server.web.load;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A place for bytes that would be many in memory: a private file that loses its name as soon as it is opened, so that
/// nobody else can open it and nothing stays of it, however this process ends.
public final class Spool implements Closeable {
    private final FileChannel file;

    private Spool(FileChannel file) {
        this.file = file;
    }

    public static Spool open() throws IOException {
        Path named = Files.createTempFile("asked", null);
        return new Spool(FileChannel.open(
                named, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /// All that comes in, as long as it is no more than that.
    ///
    /// @throws TooLarge where it is
    public static Spool of(InputStream in, long most) throws IOException {
        Spool spool = open();
        try {
            byte[] some = new byte[16 * 1024];
            OutputStream out = spool.out();
            long count = 0;
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                count += read;
                if (count > most) {
                    throw new TooLarge();
                }
                out.write(some, 0, read);
            }
            return spool;
        } catch (IOException | RuntimeException broken) {
            spool.close();
            throw broken;
        }
    }

    /// Writes on from where it ends. Closing the stream leaves the spool open.
    public OutputStream out() throws IOException {
        return new FilterOutputStream(Channels.newOutputStream(file.position(file.size()))) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /// Reads from the beginning. Closing the stream leaves the spool open.
    public InputStream in() throws IOException {
        return new FilterInputStream(Channels.newInputStream(file.position(0))) {
            @Override
            public void close() {}
        };
    }

    public long size() throws IOException {
        return file.size();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /// More came than is taken.
    public static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("more came than is taken", null, false, false);
        }
    }
}
