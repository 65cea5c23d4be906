package app.asked.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Asked behind nginx as Debian ships it, which speaks HTTP/1.0 to it, and behind Caddy; over https, as people meet it.
@ParameterizedClass
@EnumSource(
        value = FrontProxy.Kind.class,
        names = {"NGINX", "CADDY"})
class FrontProxyTest {
    private static final String SIGN_IN = "name=Maya&passphrase=three+quiet+words";
    private static final Pattern CODE = Pattern.compile("The first account needs this code: (\\w+)");
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private static Path folder;

    private static Certificate certificate;
    private static AskedServer asked;
    private static FrontProxy proxy;
    private static HttpClient maya;

    @Parameter
    FrontProxy.Kind kind;

    @BeforeParameterizedClassInvocation
    static void open(FrontProxy.Kind kind) throws IOException, InterruptedException, GeneralSecurityException {
        Path own = Files.createDirectory(folder.resolve(kind.name()));
        int port = AskedServer.freePort();
        certificate = Certificate.make(own);
        Map<String, String> settings = Map.of("ASKED_URL", "https://localhost:" + port, "ASKED_SIGNUP", "open");
        asked = AskedServer.start(own.resolve("data"), AskedServer.freePort(), settings);
        asked.waitUntilOpen();
        proxy = FrontProxy.open(kind, own, port, certificate, asked);
        maya = browser();
        theFirstAccountNeedsTheCode();
    }

    @AfterParameterizedClassInvocation
    static void close() throws IOException {
        if (proxy != null) proxy.close();
        if (asked != null) asked.close();
    }

    private static void theFirstAccountNeedsTheCode() throws IOException, InterruptedException {
        assertThat(post(maya, "/welcome", SIGN_IN).statusCode()).isEqualTo(422);
        get(maya, "/welcome");
        Matcher code = CODE.matcher(asked.said());
        assertThat(code.find()).as(asked.said()).isTrue();
        var made = post(maya, "/welcome", SIGN_IN + "&zone=Europe%2FLondon&code=" + code.group(1));
        assertThat(made.headers().firstValue("Location")).as(made.body()).contains("/before-you-start");
    }

    @Test
    void everyRedirectIsAPathAlone() throws IOException, InterruptedException {
        assertThat(location(get(maya, "/"))).isEqualTo("/today");
        assertThat(location(get(browser(), "/"))).isEqualTo("/sign-in");
        assertThat(location(get(browser(), "/today"))).isEqualTo("/sign-in?to=/today");
        assertThat(location(get(maya, "/asks/lived"))).startsWith("/asks/");
        assertThat(get(maya, "/today/").statusCode()).isEqualTo(404);
    }

    @Test
    void whoSignsInStaysSignedInOverHttps() throws IOException, InterruptedException {
        HttpClient tablet = browser();

        HttpResponse<String> in = post(tablet, "/sign-in", SIGN_IN);

        assertThat(location(in)).isEqualTo("/today");
        assertThat(in.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("__Host-").contains("; Secure"));
        HttpResponse<String> today = get(tablet, "/today");
        assertThat(today.statusCode()).isEqualTo(200);
        assertThat(today.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(today.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
    }

    @Test
    void aFormWhosePageWasHiddenByTheProxyIsToldWhy() throws IOException, InterruptedException {
        HttpRequest form = HttpRequest.newBuilder(proxy.address().resolve("/sign-in"))
                .header("Origin", "null")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(SIGN_IN))
                .build();

        HttpResponse<String> refused = browser().send(form, BodyHandlers.ofString());

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Referrer-Policy to no-referrer");
    }

    @Test
    void aFileOfSixtyMegabytesComesIn() throws IOException, InterruptedException {
        assertThat(bring(60).statusCode()).isEqualTo(200);
        assertThat(location(upload(60))).isEqualTo("/settings/import/progress");
    }

    @Test
    void aLargerOneIsToldSoInsteadOfACutConnection() throws IOException, InterruptedException {
        HttpResponse<String> page = upload(70);
        HttpResponse<String> api = bring(70);

        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(api.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("too big");
    }

    @Test
    void guessesArePacedByWhereTheyReallyComeFrom() throws IOException, InterruptedException {
        HttpClient stranger = from(addressInTheNetwork());

        List<Integer> guesses = IntStream.range(0, 12)
                .mapToObj(at -> guess(stranger, "198.51.100." + at))
                .toList();

        assertThat(guesses).startsWith(422, 422, 422).contains(429);
        assertThat(guess(maya, "198.51.100.99")).isEqualTo(422);
    }

    /// The person's own data with room around it, as a form sends a file.
    private static HttpResponse<String> upload(int megabytes) throws IOException, InterruptedException {
        Matcher token = FORM_TOKEN.matcher(get(maya, "/settings/import").body());
        assertThat(token.find()).isTrue();
        String before = "--edge\r\nContent-Disposition: form-data; name=\"_token\"\r\n\r\n" + token.group(1)
                + "\r\n--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"asked.json\"\r\n\r\n";
        return send(
                maya,
                request("/settings/import")
                        .header("Content-Type", "multipart/form-data; boundary=edge")
                        .POST(body(before, file(megabytes), "\r\n--edge--\r\n")));
    }

    private static HttpResponse<String> bring(int megabytes) throws IOException, InterruptedException {
        return send(
                maya,
                request("/api/v1/import")
                        .header("Content-Type", "application/json")
                        .POST(body("", file(megabytes), "")));
    }

    private static byte[] file(int megabytes) throws IOException, InterruptedException {
        byte[] export = get(maya, "/api/v1/export").body().getBytes(UTF_8);
        byte[] file = new byte[megabytes * MEGABYTE];
        Arrays.fill(file, (byte) ' ');
        System.arraycopy(export, 0, file, 0, export.length);
        return file;
    }

    private static HttpRequest.BodyPublisher body(String before, byte[] file, String after) {
        List<InputStream> parts = List.of(
                new ByteArrayInputStream(before.getBytes(UTF_8)),
                new ByteArrayInputStream(file),
                new ByteArrayInputStream(after.getBytes(UTF_8)));
        long length = (long) before.length() + file.length + after.length();
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(parts))), length);
    }

    private static int guess(HttpClient client, String forged) {
        var form = request("/sign-in")
                .header("X-Forwarded-For", forged)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=Maya&passphrase=three+loud+words"));
        try {
            return send(client, form).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpClient browser() throws IOException {
        return client().cookieHandler(new CookieManager()).build();
    }

    private static HttpClient from(InetAddress address) {
        return client().localAddress(address).build();
    }

    /// Of this machine, and not of its loopback, which Asked takes for a proxy's.
    private static InetAddress addressInTheNetwork() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this machine has no address but its loopback"));
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder().sslContext(certificate.trust());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
    }

    private static HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return send(client, request(path).GET());
    }

    private static HttpResponse<String> post(HttpClient client, String path, String form)
            throws IOException, InterruptedException {
        return send(
                client,
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private static HttpRequest.Builder request(String path) {
        URI address = proxy.address();
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", address.toString());
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
