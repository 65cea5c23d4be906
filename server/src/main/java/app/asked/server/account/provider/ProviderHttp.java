package app.asked.server.account.provider;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Speaks with the provider: for a few seconds, for answers of a sensible size, and nowhere that it would lead on to.
final class ProviderHttp implements HTTPRequestSender, ResourceRetriever, AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(5);
    static final int MOST_BYTES = 256 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
        var body = request.getBody() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.getBody());
        var sent = HttpRequest.newBuilder(address(request.getURL()))
                .method(request.getMethod().name(), body);
        request.getHeaderMap().forEach((name, values) -> values.forEach(value -> sent.header(name, value)));
        HttpResponse<String> came = answer(sent.build());
        HTTPResponse answer = new HTTPResponse(came.statusCode());
        try {
            answer.setContentType(came.headers().firstValue("Content-Type").orElse("text/plain"));
        } catch (ParseException unreadable) {
            throw new IOException("a type that nobody knows", unreadable);
        }
        answer.setBody(came.body());
        return answer;
    }

    @Override
    public Resource retrieveResource(URL url) throws IOException {
        HttpResponse<String> came =
                answer(HttpRequest.newBuilder(address(url)).GET().build());
        if (came.statusCode() != 200) {
            throw new IOException("status " + came.statusCode());
        }
        return new Resource(
                came.body(), came.headers().firstValue("Content-Type").orElse("text/plain"));
    }

    private static URI address(URL url) {
        return URI.create(url.toString());
    }

    /// All of it, in time: a timeout of the client's own ends where the body begins.
    private HttpResponse<String> answer(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<String>> coming = client.sendAsync(
                request, BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), MOST_BYTES));
        try {
            return coming.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException away) {
            coming.cancel(true);
            throw new IOException(away);
        } catch (InterruptedException leaving) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException(leaving);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
