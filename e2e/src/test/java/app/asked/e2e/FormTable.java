package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every form of Asked that POSTs, by where it goes. A new one gets its line here, and with it its tests.
final class FormTable {
    /// A form that is written into.
    ///
    /// @param action where it goes, with `*` for an id
    /// @param page where it stands
    /// @param field what is written into
    /// @param also a choice without which it is not taken, as a selector; blank where there is none
    record Written(String action, String page, String field, String also) {
        @Override
        public String toString() {
            return action;
        }
    }

    static final String PLANNED = "01a19b45-b800-7000-8000-0000000000a1";
    static final String BACKED_OUT = "01a19b45-b800-7000-8000-0000000000a2";
    static final String ANSWERED = "01a19b45-b800-7000-8000-0000000000a3";
    static final String JOURNEY = "01a19b45-b800-7000-8000-0000000000b1";
    static final String RULE = "01a19b45-b800-7000-8000-0000000000c1";
    static final String AVOIDED = "01a19b45-b800-7000-8000-0000000000c2";
    static final String OWN = "01a19b45-b800-7000-8000-0000000000d1";

    static final List<Written> WRITTEN = List.of(
            new Written("/asks/*/forecast", "/asks/new?challenge=high-five", "ask.who", ""),
            new Written("/asks/*/answer", "/asks/" + PLANNED + "/log?answer=no", "answer.lesson", ""),
            new Written("/asks/lived/*", "/asks/lived", "lived.title", "[name='answer.answer'][value=yes]"),
            new Written("/asks/*/backed-out", "/asks/" + BACKED_OUT + "/backed-out", "out.note", ""),
            new Written("/asks/*/story", "/asks/" + ANSWERED + "/story", "story.happened", ""),
            new Written("/challenges/*", "/challenges/" + OWN + "/edit", "own.how", ""),
            new Written("/rules/*", "/my-rules", RULE + ".text", ""),
            new Written("/avoided/*", "/my-rules", AVOIDED + ".text", ""),
            new Written("/my-rules", "/my-rules", "ownRule", ""),
            new Written("/journey/weeks/*", "/journey/weeks/1", "takeaway.text", ""));

    /// Forms whose words are for a file alone, or go on to another form.
    static final Set<String> PASSING = Set.of(
            "/journeys/*/book.pdf",
            "/journeys/*/book.epub",
            "/journeys/*/book/print",
            "/journeys/*/therapist.pdf",
            "/challenges/new");

    /// Forms of choices alone.
    static final Set<String> CHOSEN = Set.of(
            "/asks/*/belief",
            "/check-ins/*",
            "/energies",
            "/ratings",
            "/wish",
            "/probe",
            "/a-rsq/*",
            "/settings/place",
            "/settings/theme",
            "/journeys");

    /// Forms of one tap.
    static final Set<String> TAPPED = Set.of(
            "/rests",
            "/rests/*/delete",
            "/journeys/*/pauses",
            "/journeys/*/end",
            "/journeys/*/resume",
            "/asks/*/harm",
            "/asks/lived/*/harm",
            "/asks/*/smaller",
            "/asks/*/delete",
            "/avoided/*/asked",
            "/avoided/*/delete",
            "/rules/*/delete",
            "/a-rsq/*/delete",
            "/library/*/favourite",
            "/library/*/favourite/undo",
            "/library/*/hidden",
            "/library/*/hidden/undo",
            "/challenges/*/delete",
            "/care/someone",
            "/settings/sessions/*/end",
            "/settings/sessions/others/end",
            "/settings/tokens/*/revoke",
            "/sign-out");

    /// Forms with a secret or a file, of which no draft may be kept.
    static final Set<String> SECRET = Set.of(
            "/settings/sign-in", "/settings/tokens", "/settings/delete", "/settings/import", "/sign-in", "/welcome");

    private FormTable() {}

    static Set<String> all() {
        return Stream.of(WRITTEN.stream().map(Written::action).toList(), PASSING, CHOSEN, TAPPED, SECRET)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    /// A life in which every form stands somewhere.
    static void seed(Maya maya) {
        Map<String, String> lately = moment(5);
        put(
                maya,
                "journeys/" + JOURNEY,
                Map.of(
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
                        moment(8 * 24)));
        for (String ask : List.of(PLANNED, BACKED_OUT, ANSWERED)) {
            put(maya, "asks/" + ask, Map.of("challenge", "high-five", "planned", lately));
        }
        put(maya, "asks/" + ANSWERED + "/forecast", Map.of("made", lately, "fear", 60, "feared", "They laugh at me"));
        put(maya, "asks/" + ANSWERED + "/answer", Map.of("asked", lately, "answer", "no", "fear", 40));
        put(maya, "rules/" + RULE, Map.of("text", "I can’t ask twice"));
        put(maya, "avoided/" + AVOIDED, Map.of("text", "A raise"));
        put(
                maya,
                "challenges/" + OWN,
                Map.of(
                        "title",
                        "Ask the baker for yesterday’s bread",
                        "domain",
                        "shops-and-services",
                        "channel",
                        "in-person",
                        "difficulty",
                        45));
    }

    private static void put(Maya maya, String path, Map<String, Object> resource) {
        assertThat(maya.put("/api/v1/" + path, resource)).as(path).isEqualTo(201);
    }

    private static Map<String, String> moment(int hoursAgo) {
        Instant at = Instant.now().minus(hoursAgo, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
        return Map.of("at", at.toString(), "zone", "Europe/London");
    }
}
