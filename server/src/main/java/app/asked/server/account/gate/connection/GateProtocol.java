package app.asked.server.account.gate.connection;

import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/// HTTP/1.1 with a [Doorstep], which lets nobody take for ever over the headers of a request. Tomcat makes it by name.
public final class GateProtocol extends Http11NioProtocol {
    private static final long NOT_BEGUN = -1;

    private @Nullable Headers headers;
    private @Nullable Patience patience;
    private @Nullable Future<?> watch;

    void guardedBy(Headers headers, Patience patience) {
        this.headers = headers;
        this.patience = patience;
    }

    @Override
    public void setAdapter(Adapter adapter) {
        super.setAdapter(headers == null || patience == null ? adapter : new Doorstep(adapter, headers, patience));
    }

    @Override
    public void start() throws Exception {
        super.start();
        if (patience != null) {
            Patience told = patience;
            watch = getUtilityExecutor().scheduleWithFixedDelay(() -> endSlow(told), 1, 1, TimeUnit.SECONDS);
        }
    }

    @Override
    public void stop() throws Exception {
        if (watch != null) {
            watch.cancel(false);
        }
        super.stop();
    }

    /// A connection has a processor while it waits for more of the headers. It sees the end of its input, and Tomcat
    /// closes it as if its sender had.
    private void endSlow(Patience patience) {
        for (SocketWrapperBase<NioChannel> connection : getEndpoint().getConnections()) {
            if (connection.getCurrentProcessor() instanceof Processor processor
                    && processor.getRequest().getStartTimeNanos() != NOT_BEGUN
                    && patience.isOver(processor.getRequest().getStartTimeNanos())) {
                end(connection);
            }
        }
    }

    private static void end(SocketWrapperBase<NioChannel> connection) {
        try {
            connection.getSocket().getIOChannel().shutdownInput();
        } catch (IOException goneAlready) {
            return;
        }
    }
}
