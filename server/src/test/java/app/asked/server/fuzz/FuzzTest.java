package app.asked.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.openapi.Document;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.HeardLogs;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Whatever is sent: no mistake of ours, no hang, no word of what is inside, no stack in the log, and nothing lost
/// that was said to be saved.
///
/// `./asked fuzz` sends many more.
class FuzzTest {
    private static final int REQUESTS = Integer.getInteger("asked.fuzz.requests", 5_000);
    private static final long SEED = Long.getLong("asked.fuzz.seed", 2_026);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /// What HTTP itself has for a request in another version of it.
    private static final int WRONG_VERSION = 505;

    /// Findings of more kinds are not told.
    private static final int MOST = 30;

    /// What only somebody who looks inside should see.
    private static final Pattern INSIDE = Pattern.compile(
            "\\b(app\\.asked|org\\.\\w+|java|javax|jakarta|com\\.\\w+|tools\\.jackson)\\.\\w+\\.[\\w.]*[A-Z]\\w+"
                    + "|\\w+\\.java:\\d+|\\b[A-Z]\\w+(Exception|Error)\\b|SQLITE_|\\bSELECT .* FROM\\b|\\bINSERT INTO\\b|/tmp/|/home/|/target/");

    private final TestServer server = TestServer.shared();
    private final Map<String, String> findings = new TreeMap<>();
    private int taken;

    @Test
    void nonsenseIsAnsweredCalmlyAndNothingSavedIsLost() {
        ApiSender api = new ApiSender(server.newPerson());
        PageSender pages = new PageSender(withLife());
        WireSender wire = new WireSender(server.wire());

        try (HeardLogs logs = HeardLogs.ofAll()) {
            for (int number = 0; number < REQUESTS && findings.size() < MOST; number++) {
                Dice dice = new Dice(SEED, number);
                Sender sender = dice.among(api, api, api, api, pages, pages, pages, pages, pages, wire);
                look(number, sender.next(dice));
            }
            assertThat(findings).isEmpty();
            assertThat(logs.written()).as("no stack of what was thrown").noneMatch(line -> line.contains("\n"));
        }

        assertThat(taken).as("as many as make it worth the while").isGreaterThan(REQUESTS / 5);
        api.assertAllIsExported();
        pages.assertAllIsExported();
        assertThat(server.visitor().get("/health").status()).isEqualTo(200);
    }

    private Visitor withLife() {
        Visitor maya = server.newPerson();
        Answer brought = maya.postJson(
                "/api/v1/import",
                Document.PUBLISHED.schema("Everything").at("/examples/0").toString());
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        return maya;
    }

    private void look(int number, Attempt attempt) {
        long began = System.nanoTime();
        Attempt.Reply reply = reply(attempt);
        Duration took = since(began);
        taken += reply.status() > 0 && reply.status() < 400 ? 1 : 0;
        var inside = INSIDE.matcher(reply.all());
        if (reply.status() < 0) {
            note(number, "got no whole answer", attempt, reply);
        } else if (reply.status() >= 500 && reply.status() != WRONG_VERSION) {
            note(number, "answered " + reply.status(), attempt, reply);
        } else if (inside.find()) {
            note(number, "told " + inside.group(), attempt, reply);
        } else if (took.compareTo(PATIENCE) > 0 && isSlowAgain(attempt)) {
            note(number, "took " + took.toSeconds() + " s", attempt, reply);
        }
    }

    private static Attempt.Reply reply(Attempt attempt) {
        try {
            return attempt.send();
        } catch (UncheckedIOException cut) {
            return new Attempt.Reply(-1, cut.toString());
        }
    }

    /// A machine that was busy with something else is no finding.
    private static boolean isSlowAgain(Attempt attempt) {
        long began = System.nanoTime();
        reply(attempt);
        return since(began).compareTo(PATIENCE) > 0;
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /// One of a kind is enough.
    private void note(int number, String what, Attempt attempt, Attempt.Reply reply) {
        String first = attempt.told().lines().findFirst().orElse("");
        String kind = what + " " + first.replaceAll("[0-9a-f-]{36}|[?{].*", "*");
        findings.putIfAbsent(kind, "number %d of seed %d: %s%n%s%n".formatted(number, SEED, attempt, reply));
    }
}
