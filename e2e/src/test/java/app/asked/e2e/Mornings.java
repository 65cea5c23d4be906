package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A life of days, of which any morning can be today: what was written on the days before it is written again, so many
/// days ago. The asks of a day are checked in on the morning after, once Today was seen; so are weeks.
final class Mornings {
    /// Where it is about nine in the morning, at whatever hour this runs.
    @SuppressWarnings("TimeInStaticInitializer") // the whole run is one morning
    static final String ZONE = zone(LocalTime.now(ZoneOffset.UTC).getHour());

    private static final int NINE = 9;
    private static final String JOURNEY = "01a19b45-b800-7000-8000-0000000000b1";

    private final Maya maya;
    private final List<Fact> facts = new ArrayList<>();

    /// Something written on a day, of the journey's.
    private record Fact(int day, String path, Write write) {}

    private interface Write {
        /// @param then noon of that day
        Map<String, Object> at(Map<String, String> then);
    }

    private static String zone(int hour) {
        int offset = hour > NINE + 12 ? NINE + 24 - hour : NINE - hour;
        // these names count westward
        return offset > 0 ? "Etc/GMT-" + offset : "Etc/GMT+" + -offset;
    }

    private Mornings(Maya maya) {
        this.maya = maya;
    }

    static Mornings ofTheEssay(Maya maya) throws IOException {
        Mornings mornings = new Mornings(maya);
        assertThat(MonthInBrowserTest.putBirthday(maya)).isEqualTo(201);
        int number = 10;
        for (Map<String, Object> lived : asks(maya.month())) {
            mornings.lived(number++, lived);
        }
        for (int week = 1; week <= 4; week++) {
            mornings.facts.add(new Fact(
                    7 * week + 1,
                    "journeys/" + JOURNEY + "/weeks/" + week + "/takeaway",
                    then -> Map.of("title", "A week", "energy", 60, "written", then)));
        }
        return mornings;
    }

    /// One plan that lies, one answer that does not come, two asks, a rest and little energy; no week is written.
    static Mornings ofATiredFortnight(Maya maya) {
        Mornings mornings = new Mornings(maya);
        mornings.planned(1, 10, "high-five");
        mornings.lived(11, Map.of("day", 3, "challenge", "pitch-a-company", "answer", "waiting"));
        mornings.lived(12, Map.of("day", 6, "challenge", "pet-dog", "who", "a dog walker", "answer", "no"));
        mornings.lived(13, Map.of("day", 11, "challenge", "phone-charger", "who", "barista", "answer", "soft-no"));
        for (int day = 4; day <= 8; day++) {
            int energy = day == 5 ? 0 : 30;
            mornings.facts.add(new Fact(day, "energies/", _ -> Map.of("energy", energy)));
        }
        return mornings;
    }

    private void planned(int day, int number, String challenge) {
        facts.add(new Fact(
                day,
                "asks/" + id(number),
                then -> Map.of("journey", JOURNEY, "challenge", challenge, "planned", then)));
    }

    private void lived(int number, Map<String, Object> lived) {
        int day = ((Number) lived.get("day")).intValue();
        String ask = "asks/" + id(number);
        String who = String.valueOf(lived.getOrDefault("who", "someone"));
        facts.add(new Fact(
                day, ask, then -> Map.of("journey", JOURNEY, "challenge", slug(lived), "who", who, "planned", then)));
        facts.add(new Fact(day, ask + "/answer", then -> answer(lived, then)));
        if (!lived.get("answer").equals("waiting")) {
            facts.add(new Fact(
                    day + 1,
                    ask + "/checkins/" + id(number + 40),
                    then -> Map.of("when", then, "replaying", 10, "recovered", "minutes")));
        }
    }

    private static Map<String, Object> answer(Map<String, Object> lived, Map<String, String> then) {
        Map<String, Object> answer = new HashMap<>(Map.of("asked", then, "answer", lived.get("answer")));
        if (lived.get("fearWorst") instanceof Number fear) {
            answer.put("fear", 10 * fear.intValue());
        }
        return answer;
    }

    private static String slug(Map<String, Object> lived) {
        return MonthInBrowserTest.challenge(lived);
    }

    /// That morning is now: all of the days before it is written.
    Page on(int morning) {
        LocalDate today = LocalDate.now(ZoneId.of(ZONE));
        put(
                "journeys/" + JOURNEY,
                Map.of(
                        "kind",
                        "gentle-month",
                        "starts",
                        today.minusDays(morning - 1L).toString(),
                        "zone",
                        ZONE,
                        "rulesAccepted",
                        then(morning - 1)));
        for (Fact fact : facts) {
            if (fact.day() < morning) {
                int ago = morning - fact.day();
                String day = fact.path().endsWith("/") ? today.minusDays(ago).toString() : "";
                put(fact.path() + day, fact.write().at(then(ago)));
            }
        }
        return maya.page();
    }

    private void put(String path, Map<String, Object> resource) {
        assertThat(maya.put("/api/v1/" + path, resource)).as(path).isIn(200, 201);
    }

    private static Map<String, String> then(int daysAgo) {
        Instant noon = LocalDate.now(ZoneId.of(ZONE))
                .minusDays(daysAgo)
                .atTime(12, 0)
                .atZone(ZoneId.of(ZONE))
                .toInstant();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return Map.of("at", (noon.isAfter(now) ? now : noon).toString(), "zone", ZONE);
    }

    private static String id(int number) {
        return "01a19b45-b800-7000-8000-0000000000" + number;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> asks(Map<String, Object> month) {
        return (List<Map<String, Object>>) month.get("asks");
    }
}
