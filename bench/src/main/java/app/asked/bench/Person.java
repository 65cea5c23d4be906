package app.asked.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody with an account and a signed-in browser.
///
/// @param cookies as each request sends them
record Person(UUID id, String cookies) {
    private static final JsonMapper JSON = new JsonMapper();

    /// Signs up as a browser does.
    static Person signUp(Wire wire, String name) throws IOException, InterruptedException {
        String form = "name=" + name + "&passphrase=three+quiet+words&zone=Europe%2FLondon";
        Wire.Answer answer = wire.post("/welcome", "", "application/x-www-form-urlencoded", form.getBytes(UTF_8));
        while (answer.isToComeBack()) {
            Thread.sleep(answer.patience());
            answer = wire.post("/welcome", "", "application/x-www-form-urlencoded", form.getBytes(UTF_8));
        }
        String cookies = answer.need(302, 303).cookies();
        JsonNode me = JSON.readTree(wire.get("/api/v1/me", cookies).need(200).text());
        return new Person(UUID.fromString(me.at("/id").asString()), cookies);
    }

    /// Brings a file along, which has this many things that are not there yet.
    void bring(Wire wire, String file, int things) throws IOException {
        var answer = wire.post("/api/v1/import", cookies, "application/json", file.getBytes(UTF_8))
                .need(200);
        if (JSON.readTree(answer.text()).at("/added").asInt() != things) {
            throw new IllegalStateException("not all was taken: " + answer.text());
        }
    }

    /// Everything of theirs, as the export tells it.
    JsonNode export(Wire wire) throws IOException {
        return JSON.readTree(wire.get("/api/v1/export", cookies).need(200).text());
    }
}
