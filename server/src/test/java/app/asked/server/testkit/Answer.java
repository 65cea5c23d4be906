package app.asked.server.testkit;

import app.asked.server.web.api.JsonShapes;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What came back. Redirects are not followed by themselves: see [Visitor#follow].
public record Answer(HttpResponse<String> response) {
    private static final JsonMapper JSON = JsonShapes.mapper();

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /// Empty where there is no such header.
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public List<String> headers(String name) {
        return response.headers().allValues(name);
    }

    /// Where it redirects to, as a path; empty where it does not.
    public String location() {
        return header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /// As it stands before anybody hides it, and before scripts show anything.
    public Document page() {
        Document page = Jsoup.parse(body(), response.uri().toString());
        page.select("#cover, template").remove();
        return page;
    }

    public JsonNode json() {
        return JSON.readTree(body());
    }

    @Override
    public String toString() {
        return status() + " " + location() + "\n" + body();
    }
}
