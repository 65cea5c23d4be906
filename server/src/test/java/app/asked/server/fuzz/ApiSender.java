package app.asked.server.fuzz;

import app.asked.server.openapi.Document;
import app.asked.server.openapi.Operation;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A script of somebody's that goes by the published document, mostly.
final class ApiSender implements Sender {
    private final Visitor who;
    private final List<Operation> operations = Document.PUBLISHED.operations().toList();
    private final Bodies bodies = new Bodies(Document.PUBLISHED);
    private final Saved saved = new Saved();

    ApiSender(Visitor who) {
        this.who = who;
    }

    @Override
    public Attempt next(Dice dice) {
        Operation operation = dice.among(operations);
        String path = path(operation, dice) + query(operation, dice);
        byte[] body = operation.hasBody() ? Spoiling.bytes(body(operation, dice), dice) : new byte[0];
        Map<String, String> headers = headers(operation, dice);
        String told = operation.verb() + " " + path + " " + headers + "\n" + new String(body, StandardCharsets.UTF_8);
        return new Attempt(told, () -> {
            HttpRequest.Builder request = who.request(path).method(operation.verb(), BodyPublishers.ofByteArray(body));
            headers.forEach(request::setHeader);
            Answer answer = who.send(request);
            saved.note(operation, path, answer);
            return Attempt.Reply.of(answer);
        });
    }

    void assertAllIsExported() {
        saved.assertAllIn(who.get("/api/v1/export").json());
    }

    private JsonNode body(Operation operation, Dice dice) {
        JsonNode body = bodies.of(operation.body(), "", dice);
        if (operation.path().endsWith("/import") && !dice.oneIn(10)) {
            ((ObjectNode) body).put("format", "asked").put("version", 1);
        }
        for (int times = dice.oneIn(3) ? dice.from(1, 3) : 0; times > 0; times--) {
            Spoiling.change(body, dice);
        }
        return body;
    }

    private static String path(Operation operation, Dice dice) {
        StringBuilder path = new StringBuilder();
        String before = "";
        for (String part : operation.path().substring(1).split("/", -1)) {
            path.append('/').append(part.startsWith("{") ? value(part, before, dice) : part);
            before = part;
        }
        return path.toString();
    }

    private static String value(String part, String before, Dice dice) {
        if (dice.oneIn(60)) {
            return encoded(OddText.of(dice).strip());
        }
        return switch (part) {
            case "{week}" -> String.valueOf(dice.from(1, 5));
            case "{day}" -> Bodies.day(dice);
            case "{challenge}" -> Things.challenge(dice);
            default -> Things.id(before, dice);
        };
    }

    private String query(Operation operation, Dice dice) {
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : operation.parameters("query").toList()) {
            if (dice.oneIn(4)) {
                String name = parameter.get("name").asString();
                String value = dice.oneIn(3)
                        ? OddText.of(dice)
                        : bodies.of(parameter.get("schema"), name, dice).asString("");
                query.append('&').append(name).append('=').append(encoded(value));
            }
        }
        if (dice.oneIn(50)) {
            query.append('&').append(encoded(OddText.of(dice)));
        }
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }

    private static Map<String, String> headers(Operation operation, Dice dice) {
        Map<String, String> headers = new TreeMap<>();
        if (operation.hasBody()) {
            headers.put("Content-Type", dice.oneIn(60) ? OddText.header(dice) : "application/json");
        }
        if (dice.oneIn(12)) {
            headers.put(
                    "If-Match",
                    dice.among("\"1\"", "\"" + dice.below(900) + "\"", "*", "W/\"1\"", OddText.header(dice)));
        }
        if (dice.oneIn(20)) {
            headers.put(
                    dice.among(
                            "Accept",
                            "Accept-Language",
                            "Accept-Encoding",
                            "Content-Encoding",
                            "Range",
                            "X-Http-Method-Override"),
                    dice.oneIn(2)
                            ? OddText.header(dice)
                            : dice.among("de, en;q=0.1", "*", "gzip", "bytes=0-1", "DELETE"));
        }
        headers.values().removeIf(String::isEmpty);
        return headers;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
