package app.asked.server.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.HeardLogs;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What people type does not come to stand in the log.
class NoWordsInLogsTest {
    private static final String PLANTED = "Quillfeather";
    private static final String ASK = "/api/v1/asks/01a19b45-b800-7000-8000-0000000000aa";

    @Test
    void whatIsTypedAnywhereIsNowhereInTheLog() {
        TestServer server = TestServer.shared();
        Visitor maya = server.newPerson();
        Visitor stranger = server.visitor();
        try (HeardLogs heard = HeardLogs.ofAll()) {
            stranger.submit("/sign-in", "/sign-in", "name", PLANTED, "passphrase", PLANTED + " by mistake");
            stranger.submit("/welcome", "/welcome", "name", PLANTED, "passphrase", PLANTED);
            stranger.post("/sign-in", PLANTED, PLANTED);
            maya.put(ASK, """
                    {"title": "Ask %1$s", "who": "%1$s",
                     "planned": {"at": "2026-01-05T16:00:00.000Z", "zone": "Europe/London"}}""".formatted(PLANTED));
            maya.put(ASK + "/forecast", "{\"feared\": \"" + PLANTED + "\"}");
            maya.put(ASK + "/answer", "{\"lesson\": \"" + PLANTED);
            maya.put("/api/v1/asks/" + PLANTED, "{}");
            maya.postJson("/api/v1/sync", "[{\"" + PLANTED + "\": 1}]");
            maya.postJson("/api/v1/challenges/check", "{\"title\": \"" + PLANTED + "\"}");
            maya.get("/library?search=" + PLANTED);
            maya.get("/timeline?search=" + PLANTED);
            maya.get("/" + PLANTED);
            maya.submit("/settings/tokens", "/settings/tokens", "label", PLANTED);
            maya.post("/asks/" + PLANTED + "/answer", "lesson", PLANTED);
            maya.send(maya.request("/today").setHeader("User-Agent", PLANTED).setHeader("Accept-Language", PLANTED));

            assertThat(heard.written()).anyMatch(line -> line.contains("sign-in failed address="));
            assertThat(heard.written()).noneMatch(line -> line.contains(PLANTED));
        }
    }

    @Test
    void aFailedSignInIsALineThatTheRecipeReads() throws IOException {
        Pattern recipe = Pattern.compile(Files.readAllLines(Path.of("../docs/hosting/fail2ban.conf")).stream()
                .filter(line -> line.startsWith("failregex = "))
                .map(line -> line.replace("failregex = ", "").replace("<ADDR>", "(?<address>\\S+)"))
                .findFirst()
                .orElseThrow());
        try (TestServer server = TestServer.start("asked.signup=open");
                HeardLogs heard = HeardLogs.ofAll()) {
            server.newPerson();
            server.visitorFrom("203.0.113.7")
                    .submit("/sign-in", "/sign-in", "name", "Nobody here", "passphrase", "some wrong words");

            assertThat(heard.written()).anySatisfy(line -> {
                var found = recipe.matcher(line);
                assertThat(found.find()).isTrue();
                assertThat(found.group("address")).isEqualTo("203.0.113.7");
            });
        }
    }
}
