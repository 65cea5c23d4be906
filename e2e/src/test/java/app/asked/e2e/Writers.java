package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A person who writes asks through the API, from several places at once, and remembers each that was acknowledged.
final class Writers {
    static final String PASSPHRASE = "three quiet words";

    private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

    private final String name;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final AtomicLong made = new AtomicLong();
    private final Map<String, String> sent = new ConcurrentHashMap<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    Writers() {
        this("Tomas");
    }

    /// Of somebody of that name.
    Writers(String name) {
        this.name = name;
    }

    /// Makes the first account, and is signed in with its cookie from then on.
    void makeAccount(URI server) throws IOException, InterruptedException {
        comeInBy(server, "/welcome", "zone", "Europe/London");
    }

    void signIn(URI server) throws IOException, InterruptedException {
        comeInBy(server, "/sign-in", "to", "");
    }

    private void comeInBy(URI server, String path, String more, String value) throws IOException, InterruptedException {
        int status = post(server, path, Map.of("name", name, "passphrase", PASSPHRASE, more, value))
                .statusCode();
        assertThat(status).as(path).isIn(302, 303);
    }

    /// Asks for a new key, as somebody does who thinks that another had their device.
    void changeKey(URI server) throws IOException, InterruptedException {
        var _ = submit(server, "/settings/key", "/settings/key", "passphrase", PASSPHRASE);
    }

    /// Sends a form with the token of the page that it stands on.
    HttpResponse<String> submit(URI server, String page, String action, String field, String value)
            throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(server, page).body());
        assertThat(token.find()).isTrue();
        return post(server, action, Map.of(field, value, "_token", token.group(1)));
    }

    boolean isSignedIn(URI server) throws IOException, InterruptedException {
        return get(server, "/api/v1/me").statusCode() == 200;
    }

    /// Writes from that many places until the server is gone, or the threads are interrupted.
    List<Thread> writeOn(URI server, int places) {
        List<Thread> threads = new ArrayList<>();
        while (threads.size() < places) {
            threads.add(Thread.ofPlatform().start(() -> writeOn(server)));
        }
        return threads;
    }

    /// Writes until the server is gone, the session is, or the thread is interrupted.
    private void writeOn(URI server) {
        try {
            while (!Thread.currentThread().isInterrupted() && write(server) != 401) {
                // one after the other
            }
        } catch (IOException gone) {
            // the server was killed: what was not acknowledged is not counted
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Writes one ask; it is remembered once it is acknowledged. Answers with which status it was answered.
    int write(URI server) throws IOException, InterruptedException {
        long number = made.incrementAndGet();
        String id = new UUID(0x01a19b45b8007000L, 0x8000_0000_0000_0000L | number).toString();
        sent.put(id, "Ask for map " + number);
        return write(server, id);
    }

    private int write(URI server, String id) throws IOException, InterruptedException {
        int status = put(server, id, sent.get(id)).statusCode();
        if (status == 201 || status == 200) {
            acknowledged.put(id, sent.get(id));
        }
        return status;
    }

    private HttpResponse<String> put(URI server, String id, String title) throws IOException, InterruptedException {
        var put = request(server, "/api/v1/asks/" + id)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("""
                        {"title": "%s", "planned": {"at": "2026-01-05T16:00:00.000Z", "zone": "Europe/London"}}
                        """.formatted(title)));
        return client.send(put.build(), BodyHandlers.ofString());
    }

    /// The book of a journey, as a PDF.
    HttpResponse<String> book(URI server) throws IOException, InterruptedException {
        String journey = "01a19b45-b800-7000-8000-0000000000aa";
        var put = request(server, "/api/v1/journeys/" + journey)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("""
                        {"kind": "own", "starts": "2026-01-05", "zone": "Europe/London", "length": 30,
                         "pace": {"least": 2, "most": 3},
                         "rulesAccepted": {"at": "2026-01-05T08:00:00.000Z", "zone": "Europe/London"}}
                        """));
        HttpResponse<String> started = client.send(put.build(), BodyHandlers.ofString());
        assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
        return client.send(
                request(server, "/journeys/" + journey + "/book.pdf").build(),
                BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
    }

    /// Sends again what nobody acknowledged, as an outbox does: perhaps it is there already.
    void sendAgain(URI server) throws IOException, InterruptedException {
        for (String id : Set.copyOf(sent.keySet())) {
            if (!acknowledged.containsKey(id)) {
                assertThat(write(server, id)).isIn(200, 201);
            }
        }
    }

    /// Everything that the person has, as the file they would take along.
    String everything(URI server) throws IOException, InterruptedException {
        return get(server, "/api/v1/export").body();
    }

    /// Each ask that the person has, by its id. None is there twice.
    Map<String, JsonObject> asks(URI server) throws IOException, InterruptedException {
        Map<String, JsonObject> asks = new HashMap<>();
        JsonObject everything = JsonParser.parseString(everything(server)).getAsJsonObject();
        for (JsonElement ask : everything.getAsJsonArray("asks")) {
            String id = ask.getAsJsonObject().get("id").getAsString();
            assertThat(asks.put(id, ask.getAsJsonObject())).as("twice: " + id).isNull();
        }
        return asks;
    }

    /// What was acknowledged is there with its words, also once the rest was sent again.
    void expectEverything(URI server) throws IOException, InterruptedException {
        assertThat(titles(server)).containsAllEntriesOf(acknowledged);
        sendAgain(server);
        assertThat(titles(server)).containsAllEntriesOf(sent);
    }

    private Map<String, String> titles(URI server) throws IOException, InterruptedException {
        Map<String, String> titles = new HashMap<>();
        asks(server).forEach((id, ask) -> {
            if (sent.containsKey(id)) {
                titles.put(id, ask.get("title").getAsString());
            }
        });
        return titles;
    }

    Set<String> acknowledged() {
        return acknowledged.keySet();
    }

    HttpResponse<String> get(URI server, String path) throws IOException, InterruptedException {
        return client.send(request(server, path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(URI server, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        List<String> form = new ArrayList<>();
        fields.forEach((field, value) -> form.add(field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        var post = request(server, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", form)));
        return client.send(post.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(URI server, String path) {
        return HttpRequest.newBuilder(server.resolve(path)).header("Sec-Fetch-Site", "same-origin");
    }
}
