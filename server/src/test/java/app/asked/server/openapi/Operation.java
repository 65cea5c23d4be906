package app.asked.server.openapi;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.Visitor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A verb at a path.
///
/// @param parameters the path's and its own
public record Operation(String verb, String path, JsonNode node, List<JsonNode> parameters) {
    String route() {
        return verb + " " + path;
    }

    public boolean hasBody() {
        return node.has("requestBody");
    }

    /// The schema of what is sent.
    public JsonNode body() {
        return node.at("/requestBody/content/application~1json/schema");
    }

    /// The schema of what is answered with this status; missing where nothing is.
    JsonNode answer(int status) {
        return node.at("/responses/" + status + "/content/application~1json/schema");
    }

    /// Of every answer that the document names.
    Stream<Integer> statuses() {
        return node.get("responses").propertyStream().map(Map.Entry::getKey).map(Integer::valueOf);
    }

    Stream<Integer> successes() {
        return statuses().filter(status -> status / 100 == 2);
    }

    Answer send(Visitor who, String path, JsonNode body) {
        return switch (verb) {
            case "GET" -> who.get(path);
            case "PUT" -> who.put(path, Document.JSON.writeValueAsString(body));
            case "POST" -> who.postJson(path, Document.JSON.writeValueAsString(body));
            case "DELETE" -> who.delete(path);
            default -> throw new IllegalArgumentException(verb);
        };
    }

    boolean isPublic() {
        return node.get("security").isEmpty();
    }

    /// The scope that a token needs.
    String scope() {
        return node.at("/security/0/token/0").asString();
    }

    public Stream<JsonNode> parameters(String in) {
        return parameters.stream().filter(each -> each.get("in").asString().equals(in));
    }

    /// As tests are named.
    @Override
    public String toString() {
        return route();
    }
}
