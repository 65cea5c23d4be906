package app.asked.server.next;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What leads Today, morning after morning, while the clock goes on.
class MorningsTest {
    private static final TestServer SERVER = TestServer.start("asked.signup=open");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Visitor maya = SERVER.newPerson();
    private final List<String> led = new ArrayList<>();

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @BeforeEach
    void beginInTheMorning() {
        toNine(0);
        maya.submit("/journeys/new", "/journeys", "journey.kind", "gentle-month");
    }

    @Test
    void nobodyWhoLooksAndDoesNothingMeetsTheSameThreeMorningsInARow() {
        live(14, Map.of());

        assertNoThreeAlike();
    }

    @Test
    void noTiredFortnightHasTheSameLeadThreeMorningsInARow() {
        live(
                14,
                Map.of(
                        1, () -> ask("high-five", null),
                        3, () -> ask("pitch-a-company", "waiting"),
                        5, () -> maya.submit("/energies/today", "/energies", "today.energy", "0"),
                        6, () -> ask("pet-dog", "no"),
                        8, () -> maya.submit("/today", "/rests"),
                        11, () -> ask("phone-charger", "soft-no")));

        assertNoThreeAlike();
        assertThat(led).anyMatch(lead -> lead.startsWith("Yesterday they said no."));
        assertThat(led).anyMatch(lead -> lead.startsWith("Yesterday they said probably not."));
        assertThat(led).contains("Your week 1 recap is ready.", "Any answer yet?");
    }

    @Test
    void aPlanThatIsStillOneRestsForAnotherWeek() {
        live(
                17,
                Map.of(
                        2, () -> ask("high-five", null),
                        9, () -> maya.submit("/today", "/asks/*/still-planned")));

        List<Integer> asked = IntStream.rangeClosed(1, 17)
                .filter(day -> led.get(day - 1).equals("Do you still want to do this?"))
                .boxed()
                .toList();
        assertThat(asked).containsExactly(9, 16);
    }

    private void live(int days, Map<Integer, Runnable> lived) {
        for (int day = 1; day <= days; day++) {
            Document today = maya.get("/today").page();
            led.add(today.select("main h2").eachText().getFirst());
            lived.getOrDefault(day, () -> {}).run();
            toNine(1);
        }
    }

    private void ask(String challenge, @Nullable String answer) {
        var asking = maya.submit("/asks/new?challenge=" + challenge, "/asks/*/forecast", "ask.who", "guard");
        if (answer != null) {
            String ask = asking.location().replace("/go", "");
            maya.submit(ask + "/log", ask + "/answer", "answer.answer", answer);
        }
    }

    private void assertNoThreeAlike() {
        for (int day = 2; day < led.size(); day++) {
            assertThat(List.of(led.get(day - 2), led.get(day - 1), led.get(day)))
                    .as("mornings %d to %d of %s", day - 1, day + 1, led)
                    .isNotEqualTo(Collections.nCopies(3, led.get(day)));
        }
    }

    private static void toNine(int days) {
        var now = SERVER.clock().instant().atZone(LONDON);
        var nine = now.toLocalDate().plusDays(days).atTime(9, 0).atZone(LONDON);
        SERVER.clock().forward(Duration.between(now, nine));
    }
}
