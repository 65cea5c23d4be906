package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/// A life in which every form stands somewhere.
final class Life {
    static final String PLANNED = id("a1");
    static final String CALLED_OFF = id("a2");
    static final String ANSWERED = id("a3");
    static final String BELIEVED = id("a4");
    static final String HARMED = id("a5");
    static final String HURT = id("a6");
    static final String JOURNEY = id("b1");
    static final String RULE = id("c1");
    static final String AVOIDED = id("c2");
    static final String OWN = id("d1");

    private Life() {}

    static void give(Maya maya) {
        Map<String, String> lately = moment(5);
        put(maya, "journeys/" + JOURNEY, journey());
        for (String ask : List.of(PLANNED, CALLED_OFF, ANSWERED, BELIEVED, HARMED, HURT)) {
            put(maya, "asks/" + ask, Map.of("challenge", "high-five", "planned", lately));
        }
        put(maya, "asks/" + ANSWERED + "/answer", Map.of("asked", lately, "answer", "no", "fear", 40));
        put(
                maya,
                "asks/" + BELIEVED + "/forecast",
                Map.of("made", lately, "fear", 60, "feared", "They laugh at me", "fearedChance", 50));
        put(
                maya,
                "asks/" + BELIEVED + "/answer",
                Map.of("asked", lately, "answer", "yes", "fear", 40, "cameTrue", "not-at-all"));
        put(maya, "asks/" + HURT + "/harm", Map.of("when", lately));
        put(maya, "rules/" + RULE, Map.of("text", "I can’t ask twice"));
        put(maya, "avoided/" + AVOIDED, Map.of("text", "A raise"));
        put(maya, "challenges/" + OWN, own());
    }

    private static Map<String, Object> journey() {
        return Map.of(
                "kind",
                "own",
                "starts",
                moment(8 * 24).get("at").substring(0, 10),
                "zone",
                "Europe/London",
                "length",
                30,
                "pace",
                Map.of("least", 2, "most", 3),
                "rulesAccepted",
                moment(8 * 24));
    }

    private static Map<String, Object> own() {
        return Map.of(
                "title",
                "Ask the baker for yesterday’s bread",
                "domain",
                "shops-and-services",
                "channel",
                "in-person",
                "difficulty",
                45);
    }

    private static void put(Maya maya, String path, Map<String, Object> resource) {
        assertThat(maya.put("/api/v1/" + path, resource)).as(path).isEqualTo(201);
    }

    private static Map<String, String> moment(int hoursAgo) {
        Instant at = Instant.now().minus(hoursAgo, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
        return Map.of("at", at.toString(), "zone", "Europe/London");
    }

    private static String id(String end) {
        return "01a19b45-b800-7000-8000-0000000000" + end;
    }
}
