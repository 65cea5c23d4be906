package app.asked.server.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Somebody at a browser: keeps cookies, fills in forms as they stand on the page, calls the API.
public final class Visitor {
    public static final String PASSPHRASE = "three quiet words";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final URI server;
    private final Cookies cookies = new Cookies();
    private final @Nullable String token;
    private @Nullable String address;
    private final String name = "Maya " + COUNT.incrementAndGet();

    Visitor(URI server) {
        this(server, null);
    }

    private Visitor(URI server, @Nullable String token) {
        this.server = server;
        this.token = token;
    }

    /// A script that calls the API with a personal token; no browser, no cookies.
    public Visitor script(String token) {
        return new Visitor(server, token);
    }

    /// The same browser at another server: with its cookies.
    Visitor at(URI another) {
        Visitor visitor = new Visitor(another);
        visitor.address = address;
        cookies.copyTo(visitor.cookies);
        return visitor;
    }

    /// Comes from that address, as a proxy on the server's machine tells it.
    Visitor from(String address) {
        this.address = address;
        return this;
    }

    /// The name of the account that [#makeAccount] makes.
    public String name() {
        return name;
    }

    /// Makes an account on the first screen and is signed in.
    public void makeAccount() {
        isIn("Europe/London");
        Answer made = submit("/welcome", "/welcome", "name", name, "passphrase", PASSPHRASE);
        assertThat(made.location()).as(made.body()).isEqualTo("/before-you-start");
    }

    /// The device tells that it is there, and has been for a long time.
    public void isIn(String zone) {
        keepCookie("asked-zone", zone + "~0");
    }

    public UUID person() {
        return UUID.fromString(get("/api/v1/me").json().at("/id").asString());
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /// The page, or the one that it redirects to.
    public Answer open(String path) {
        Answer answer = get(path);
        return answer.status() == 303 ? get(answer.location()) : answer;
    }

    /// Opens the page, fills in its form that goes to `action`, and sends it.
    public Answer submit(String page, String action, String... namesAndValues) {
        return submit(open(page), action, namesAndValues);
    }

    /// Fills in the page's form that goes to `action`, in which `*` stands for an id, and sends it with all that a
    /// browser would send.
    public Answer submit(Answer page, String action, String... namesAndValues) {
        FilledForm form = FilledForm.of(page.page(), action);
        for (int at = 0; at < namesAndValues.length; at += 2) {
            form.set(namesAndValues[at], namesAndValues[at + 1]);
        }
        return form.isGet() ? get(form.action() + "?" + form) : send(form(form.action(), form));
    }

    /// Sends a file with the page's form that goes to `action`, as a browser does.
    public Answer upload(String page, String action, String field, BodyPublisher file) {
        FilledForm form = FilledForm.of(get(page).page(), action);
        String boundary = "a-boundary-that-no-file-holds";
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(form.parts(boundary, field)),
                file,
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send(request(action)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body));
    }

    /// Sends fields without looking at a page, as a forged or an old form does.
    public Answer post(String path, String... namesAndValues) {
        return send(form(path, FilledForm.of(namesAndValues)));
    }

    /// The page that an answer redirects to.
    public Answer follow(Answer redirect) {
        assertThat(redirect.status()).as(redirect.toString()).isIn(302, 303);
        return get(redirect.location());
    }

    /// The page that an answer redirects to, once it does not ask for itself again any more.
    public Answer followToItsEnd(Answer redirect) {
        Answer page = follow(redirect);
        while (!page.header("Refresh").isEmpty()) {
            page = get(redirect.location());
        }
        return page;
    }

    /// A call of the API from a page of ours.
    public Answer put(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    public Answer postJson(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /// A request of this browser, for whatever the others do not do; its site may be told otherwise with `setHeader`.
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
        if (token != null) {
            return request.setHeader("Authorization", "Bearer " + token);
        }
        request.setHeader("Sec-Fetch-Site", "same-origin");
        request.setHeader("User-Agent", "Mozilla/5.0 (Android 16; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0");
        if (address != null) {
            request.setHeader("X-Forwarded-For", address);
        }
        if (!cookies.isEmpty()) {
            request.setHeader("Cookie", cookies.toString());
        }
        return request;
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            cookies.take(response.headers());
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder form(String path, FilledForm form) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString()));
    }

    /// The value of a cookie of this browser.
    public Optional<String> cookie(String name) {
        return cookies.value(name);
    }

    public void keepCookie(String name, String value) {
        cookies.put(name, value);
    }

    public boolean hasCookies() {
        return !cookies.isEmpty();
    }
}
