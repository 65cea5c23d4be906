package app.asked.server.book;

import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// Whoever opens the demo: they read the essay's month, on its last day.
final class EssayReader {
    private static final TestServer DEMO = TestServer.start("asked.demo=true");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private EssayReader() {}

    static Visitor visitor() {
        Visitor visitor = DEMO.visitor();
        visitor.get("/");
        return visitor;
    }

    static String journey(Visitor visitor) {
        return visitor.get("/api/v1/journeys").json().at("/items/0/id").asString();
    }

    /// A file, byte for byte.
    static HttpResponse<byte[]> file(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }
}
