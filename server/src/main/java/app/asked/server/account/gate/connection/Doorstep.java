package app.asked.server.account.gate.connection;

import org.apache.coyote.Adapter;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/// Stands before everything that Tomcat does with a request, also with one that it refuses by itself: every answer gets
/// our headers, and every body has to come at a fair pace.
final class Doorstep implements Adapter {
    private final Adapter adapter;
    private final Headers headers;
    private final Patience patience;

    Doorstep(Adapter adapter, Headers headers, Patience patience) {
        this.adapter = adapter;
        this.headers = headers;
        this.patience = patience;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        headers.put(response::setHeader);
        InputBuffer unpaced = request.getInputBuffer();
        PacedBody body = new PacedBody(unpaced, patience);
        request.setInputBuffer(body);
        try {
            adapter.service(request, response);
            // Who waits for a word before sending has heard the answer instead.
            if (!request.hasExpectation()) {
                body.readOn(request);
            }
        } finally {
            request.setInputBuffer(unpaced);
        }
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return adapter.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
        return adapter.asyncDispatch(request, response, event);
    }

    @Override
    public void log(Request request, Response response, long time) {
        adapter.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        adapter.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return adapter.getDomain();
    }
}
