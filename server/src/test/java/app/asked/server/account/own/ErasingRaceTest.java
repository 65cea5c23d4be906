package app.asked.server.account.own;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;

/// Somebody deletes everything while another window of theirs goes on saving.
class ErasingRaceTest {
    private static final int UNAUTHORIZED = 401;

    @RepeatedTest(5)
    void whatComesTooLateIsSignedOutAndNoMistakeOfOurs() throws Exception {
        Visitor maya = TestServer.shared().newPerson();
        Callable<List<Integer>> saving = () -> Stream.generate(() -> save(maya))
                .takeWhile(status -> status != UNAUTHORIZED)
                .toList();

        try (ExecutorService windows = Executors.newFixedThreadPool(3)) {
            var first = windows.submit(saving);
            var second = windows.submit(saving);
            var third = windows.submit(saving);
            maya.submit("/settings/delete", "/settings/delete", "passphrase", Visitor.PASSPHRASE);

            assertThat(first.get()).allMatch(status -> status < 500);
            assertThat(second.get()).allMatch(status -> status < 500);
            assertThat(third.get()).allMatch(status -> status < 500);
        }
        assertThat(save(maya)).isEqualTo(UNAUTHORIZED);
    }

    private static int save(Visitor maya) {
        return maya.put(
                        "/api/v1/asks/" + UuidCreator.getTimeOrderedEpoch(),
                        "{\"title\": \"A map\", \"planned\": {\"at\": \"2025-11-16T16:00:00.000Z\", \"zone\": \"Europe/London\"}}")
                .status();
    }
}
