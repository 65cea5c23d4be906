package app.asked.server.account.host;

import app.asked.server.account.secret.Secret;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Listens for the host's command, on this machine alone and on a port that no proxy leads to.
///
/// A call is the [secret][DoorAddress], the task, the name and the name again, each as [DataOutputStream#writeUTF]
/// writes it; the answer is whether it was done, and what the host reads.
@Component
final class HostDoor implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(HostDoor.class);
    private static final int PATIENCE_MS = 10_000;
    private static final int WAITING = 4;

    private final HostHelp help;
    private final Path data;
    private final Secret secret = Secret.fresh("");
    private @Nullable ServerSocket socket;

    HostDoor(HostHelp help, @Value("${asked.data}") String data) {
        this.help = help;
        this.data = Path.of(data);
    }

    /// Where it cannot open, people are served all the same.
    @EventListener(ApplicationReadyEvent.class)
    void open() {
        try {
            ServerSocket opened = new ServerSocket();
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), WAITING);
            socket = opened;
            new DoorAddress(opened.getLocalPort(), secret).write(data);
            Thread.ofVirtual().name("asked-host").start(() -> listen(opened));
        } catch (IOException closed) {
            LOG.warn("./asked host does not work until the next start: {}", closed.toString());
        }
    }

    private void listen(ServerSocket opened) {
        while (!opened.isClosed()) {
            try (Socket call = opened.accept()) {
                call.setSoTimeout(PATIENCE_MS);
                answer(call);
            } catch (SocketException over) {
                LOG.debug("A call of the host ended early", over);
            } catch (IOException | RuntimeException failed) {
                LOG.warn("A task of the host failed", failed);
            }
        }
    }

    private void answer(Socket call) throws IOException {
        DataInputStream in = new DataInputStream(call.getInputStream());
        if (!isOurs(in.readUTF())) {
            return;
        }
        HostTask task = HostTask.named(in.readUTF()).orElseThrow(() -> new IOException("no such task"));
        HostAnswer answer = help.answer(new HostWish(task, in.readUTF(), in.readUTF()));
        DataOutputStream out = new DataOutputStream(call.getOutputStream());
        out.writeBoolean(answer.isDone());
        byte[] text = answer.text().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
    }

    private boolean isOurs(String told) {
        return MessageDigest.isEqual(
                told.getBytes(StandardCharsets.UTF_8), secret.text().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void destroy() throws IOException {
        if (socket != null) {
            socket.close();
            DoorAddress.delete(data);
        }
    }
}
