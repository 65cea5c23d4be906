package app.asked.server.book;

import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;

/// Whoever opens the demo: they read the essay's month, on its last day.
final class EssayReader {
    private static final TestServer DEMO = TestServer.start("asked.demo=true");

    private EssayReader() {}

    static Visitor visitor() {
        Visitor visitor = DEMO.visitor();
        visitor.get("/");
        return visitor;
    }

    static String journey(Visitor visitor) {
        return visitor.get("/api/v1/journeys").json().at("/items/0/id").asString();
    }
}
