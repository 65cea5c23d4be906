package app.asked.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/// Maya, who comes through a proxy. Addresses are paths of Asked, wherever it is.
final class ProxyVisitor {
    private static final String MAYA = "name=Maya&passphrase=three+quiet+words";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final URI address;
    private final HttpClient client;

    ProxyVisitor(URI address, SSLContext trust) {
        this.address = address;
        this.client = HttpClient.newBuilder()
                .sslContext(trust)
                .cookieHandler(new CookieManager())
                .build();
    }

    /// The first of this Asked, made on its own machine.
    void makesAccount() throws IOException, InterruptedException {
        HttpResponse<String> made = post("/welcome", FORM, BodyPublishers.ofString(MAYA + "&zone=Europe%2FLondon"));
        if (!location(made).endsWith("/before-you-start")) {
            throw new IllegalStateException(made.statusCode() + made.body());
        }
    }

    /// Answers with where she comes to.
    String signsIn() throws IOException, InterruptedException {
        return location(post("/sign-in", FORM, BodyPublishers.ofString(MAYA)));
    }

    /// Somebody tries a passphrase.
    void guesses() throws IOException, InterruptedException {
        post("/sign-in", FORM, BodyPublishers.ofString("name=Maya&passphrase=three+loud+words"));
    }

    /// Answers with where she comes to.
    String logs(String title) throws IOException, InterruptedException {
        String page = location(get("/asks/lived")).substring(address.getPath().length());
        String hidden = HIDDEN.matcher(get(page).body())
                .results()
                .map(field -> field.group(1) + "=" + URLEncoder.encode(field.group(2), UTF_8))
                .distinct()
                .collect(Collectors.joining("&"));
        String said = "&answer.answer=no&lived.title=" + URLEncoder.encode(title, UTF_8);
        return location(post(page, FORM, BodyPublishers.ofString(hidden + said)));
    }

    /// Brings what she has back in a file of that size, as a form sends it. Answers with where she comes to.
    String imports(int size) throws IOException, InterruptedException {
        Matcher token = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"")
                .matcher(get("/settings/import").body());
        if (!token.find()) {
            throw new IllegalStateException("no form");
        }
        byte[] export = get("/api/v1/export").body().getBytes(UTF_8);
        byte[] file = Arrays.copyOf(export, size);
        Arrays.fill(file, export.length, size, (byte) ' ');
        String before = "--edge\r\nContent-Disposition: form-data; name=\"_token\"\r\n\r\n" + token.group(1)
                + "\r\n--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"asked.json\"\r\n\r\n";
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(before),
                BodyPublishers.ofByteArray(file),
                BodyPublishers.ofString("\r\n--edge--\r\n"));
        return location(post("/settings/import", "multipart/form-data; boundary=edge", body));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request =
                request(path).header("Content-Type", type).POST(body).build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Sec-Fetch-Site", "same-origin");
    }

    /// The header as it came.
    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode() + answer.body());
    }
}
