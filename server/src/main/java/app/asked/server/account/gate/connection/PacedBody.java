package app.asked.server.account.gate.connection;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/// A request's body that has to come at least so fast. Each byte that comes starts Tomcat's own patience anew.
final class PacedBody implements InputBuffer {
    private final InputBuffer body;
    private final Patience patience;
    private final long began = System.nanoTime();
    private long received;

    PacedBody(InputBuffer body, Patience patience) {
        this.body = body;
        this.patience = patience;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        int read = body.doRead(handler);
        received += Math.max(0, read);
        if (read > 0 && patience.isOver(began, received)) {
            throw new IOException("the body comes too slowly");
        }
        return read;
    }

    @Override
    public int available() {
        return body.available();
    }

    /// Reads what nobody read, as long as it comes at a fair pace: a browser hears an answer once all was sent. Tomcat
    /// may
    /// take what comes for headers, and find them too many.
    void readOn(Request request) {
        try {
            while (doRead(new Discarding()) >= 0) {
                if (!Patience.readsOn(received)) {
                    throw new IOException("the body is too long to be read on");
                }
            }
        } catch (IOException | IllegalArgumentException gone) {
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private static final class Discarding implements ApplicationBufferHandler {
        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {}
    }
}
