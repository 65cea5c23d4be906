package app.asked.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// A line to Asked that breaks after so many bytes, whichever way they go, and stays broken until it is mended.
final class CutLine implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int to;
    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    CutLine(int to) throws IOException {
        this.to = to;
        Thread.ofVirtual().start(this::accept);
    }

    URI address() {
        return URI.create("http://localhost:" + door.getLocalPort());
    }

    void breakAfter(long bytes) {
        left.set(bytes);
    }

    void mend() {
        left.set(Long.MAX_VALUE);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket phone = door.accept();
                if (left.get() <= 0) {
                    phone.close();
                } else {
                    Socket asked = new Socket(InetAddress.getLoopbackAddress(), to);
                    open.add(phone);
                    open.add(asked);
                    Thread.ofVirtual().start(() -> carry(phone, asked));
                    Thread.ofVirtual().start(() -> carry(asked, phone));
                }
            } catch (IOException gone) {
                // The next one may come through.
            }
        }
    }

    private void carry(Socket from, Socket into) {
        byte[] some = new byte[512];
        try (from;
                into;
                InputStream in = from.getInputStream();
                OutputStream out = into.getOutputStream()) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                long rest = left.addAndGet(-read) + read;
                out.write(some, 0, Math.clamp(rest, 0, read));
                out.flush();
                if (rest <= read) {
                    breakAll();
                    return;
                }
            }
        } catch (IOException gone) {
            // One side hung up.
        }
    }

    private void breakAll() throws IOException {
        for (Socket each : open) {
            each.close();
        }
        open.removeIf(Socket::isClosed);
    }

    @Override
    public void close() throws IOException {
        door.close();
        breakAll();
    }
}
