package app.asked.server.health;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private static final Pattern LINE =
            Pattern.compile("(# (HELP|TYPE) [a-z_]+ .+)|([a-z_]+(\\{outcome=\"[a-z_]+\"})? -?\\d+)");

    private static TestServer server;

    @BeforeAll
    static void open() {
        server = TestServer.start("asked.metrics.port=0", "asked.signup=open");
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void answersAreCountedAndWhoWatchesIsNot() throws Exception {
        Visitor visitor = server.visitor();
        long done = number("asked_answers_total{outcome=\"done\"}");
        long refused = number("asked_answers_total{outcome=\"refused\"}");

        visitor.get("/help");
        visitor.get("/nowhere/at/all.css");
        visitor.get("/health");
        visitor.get("/health/seen");
        visitor.get("/ready");

        assertThat(number("asked_answers_total{outcome=\"done\"}")).isEqualTo(done + 1);
        assertThat(number("asked_answers_total{outcome=\"refused\"}")
                        + number("asked_answers_total{outcome=\"redirected\"}"))
                .isGreaterThan(refused);
    }

    @Test
    void commitsAndMemoryAreTold() throws Exception {
        long commits = number("asked_commits_total");

        server.newPerson();

        assertThat(number("asked_commits_total")).isGreaterThan(commits);
        assertThat(number("asked_can_save")).isEqualTo(1);
        assertThat(number("asked_writes_waiting")).isZero();
        assertThat(number("asked_heap_used_bytes")).isBetween(1L, number("asked_heap_most_bytes"));
    }

    @Test
    void itReadsAsPrometheusDoesAndNamesNobody() throws Exception {
        Visitor person = server.newPerson();

        assertThat(metrics().lines()).allMatch(line -> LINE.matcher(line).matches());
        assertThat(metrics()).doesNotContain(person.name(), person.person().toString(), "/");
    }

    @Test
    void withoutASettingThereIsNoSuchPort() {
        assertThat(TestServer.shared().bean(MetricsPort.class).port()).isEmpty();
    }

    private static long number(String name) throws IOException, InterruptedException {
        return Pattern.compile("^" + Pattern.quote(name) + " (\\d+)$", Pattern.MULTILINE)
                .matcher(metrics())
                .results()
                .map((MatchResult found) -> Long.parseLong(found.group(1)))
                .findFirst()
                .orElse(0L);
    }

    private static String metrics() throws IOException, InterruptedException {
        int port = server.bean(MetricsPort.class).port().orElseThrow();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/metrics"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
