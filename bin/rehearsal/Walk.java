import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A walk to every address that a page names, sending each form once on the way. It signs up where the first page asks
/// for it, and goes round again until it has made enough requests to show what is used often.
class Walk {
    private static final int REQUESTS = 400;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern LINK = Pattern.compile("\\b(?:href|src)=\"(/[^\"#]*)");
    private static final Pattern ENDS_THE_WALK = Pattern.compile("sign-?out|delete|import|/me\\b");

    private final URI home;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final ArrayDeque<String> ahead = new ArrayDeque<>();
    private final Set<String> pages = new HashSet<>(List.of("/"));
    private final Set<String> sent = new HashSet<>();
    private final Instant end = Instant.now().plus(PATIENCE);
    private int requests;

    Walk(URI home) {
        this.home = home;
    }

    void walk(Process server) throws IOException, InterruptedException {
        waitUntilOpen(server);
        while (requests < REQUESTS && Instant.now().isBefore(end)) {
            if (ahead.isEmpty()) ahead.addAll(pages);
            lookAround(get(ahead.remove()));
        }
    }

    private void waitUntilOpen(Process server) throws IOException, InterruptedException {
        while (true) {
            try {
                get("/");
                return;
            } catch (IOException closed) {
                if (!server.isAlive() || Instant.now().isAfter(end)) throw closed;
                Thread.sleep(50);
            }
        }
    }

    private void lookAround(String page) throws IOException, InterruptedException {
        LINK.matcher(page)
                .results()
                .map(link -> link.group(1))
                .filter(this::goesOn)
                .forEach(link -> {
                    if (pages.add(link)) ahead.add(link);
                });
        for (var form : Form.in(page)) {
            if (goesOn(form.action()) && sent.add(form.action())) lookAround(send(form));
        }
    }

    /// What the walk came to, for the log.
    String told() {
        return "Rehearsed %d requests: %d addresses, %d forms.".formatted(requests, pages.size(), sent.size());
    }

    private boolean goesOn(String path) {
        return !ENDS_THE_WALK.matcher(path).find();
    }

    private String get(String path) throws IOException, InterruptedException {
        return answer(request(path));
    }

    private String send(Form form) throws IOException, InterruptedException {
        return answer(request(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.filled())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path))
                .header("Accept", "text/html")
                .header("Origin", home.toString())
                .timeout(Duration.ofSeconds(10));
    }

    private String answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        requests++;
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }
}
