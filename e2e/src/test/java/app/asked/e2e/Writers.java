package app.asked.e2e;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/// A person who writes asks through the API, from several places at once, and remembers each that was acknowledged.
final class Writers {
    private static final String ASK =
            "{\"title\":\"Ask for a map\",\"planned\":{\"at\":\"2026-01-05T16:00:00.000Z\",\"zone\":\"Europe/London\"}}";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final AtomicLong made = new AtomicLong();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    /// Makes the first account, and is signed in with its cookie from then on.
    void makeAccount(URI server) throws IOException, InterruptedException {
        var form = request(server, "/welcome")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=Tomas&passphrase=three+quiet+words&zone=Europe%2FLondon"));
        int status = client.send(form.build(), BodyHandlers.discarding()).statusCode();
        if (status != 302 && status != 303) {
            throw new IllegalStateException("no account was made: " + status);
        }
    }

    /// Writes until the server is gone, or the thread is interrupted.
    void writeOn(URI server) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                write(server);
            }
        } catch (IOException gone) {
            // the server was killed: what was not acknowledged is not counted
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Writes one ask; it is remembered once it is acknowledged.
    void write(URI server) throws IOException, InterruptedException {
        long number = made.incrementAndGet();
        String id = new UUID(0x01a19b45b8007000L, 0x8000_0000_0000_0000L | number).toString();
        var put = request(server, "/api/v1/asks/" + id)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(ASK));
        if (client.send(put.build(), BodyHandlers.discarding()).statusCode() == 201) {
            acknowledged.add(id);
        }
    }

    /// Everything that the person has, as the file they would take along.
    String everything(URI server) throws IOException, InterruptedException {
        return client.send(request(server, "/api/v1/export").build(), BodyHandlers.ofString())
                .body();
    }

    Queue<String> acknowledged() {
        return acknowledged;
    }

    private static HttpRequest.Builder request(URI server, String path) {
        return HttpRequest.newBuilder(server.resolve(path)).header("Sec-Fetch-Site", "same-origin");
    }
}
