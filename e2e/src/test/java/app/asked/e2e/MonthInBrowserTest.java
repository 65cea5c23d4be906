package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The essay's month, lived on a phone: guessed, asked, logged and looked back on, tap by tap.
class MonthInBrowserTest extends InBrowser {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String JOURNEY = "01a19b45-b800-7000-8000-000000000001";
    private static final String BIRTHDAY = "01a19b45-b800-7000-8000-000000000002";

    private final LocalDate starts = LocalDate.now(LONDON).minusDays(27);

    @Test
    void theMonthCountsAsTheEssayTellsIt() throws IOException {
        Maya maya = Maya.arrives(visit(Screen.PHONE_LIGHT));
        Map<String, Object> month = maya.month();
        beginAMonthAgo(maya);

        for (Map<String, Object> lived : list(month, "asks")) {
            live(maya, lived);
        }

        Map<String, Object> expected = map(month, "expected");
        List<Map<String, Object>> weeks = list(maya.get("/api/v1/journeys/" + JOURNEY + "/weeks"), "items");
        assertThat(sum(weeks, "asks")).isEqualTo(number(expected, "asks")).isEqualTo(16);
        assertThat(sum(weeks, "challenges"))
                .isEqualTo(number(expected, "distinctChallenges"))
                .isEqualTo(12);
        for (Map<String, Object> told : list(expected, "byWeek")) {
            Map<String, Object> answers = map(week(weeks, number(told, "week")), "answers");
            assertThat(List.of(
                            count(answers, "yes"),
                            count(answers, "no"),
                            count(answers, "soft-no"),
                            count(answers, "no-reply")))
                    .as("week " + told.get("week"))
                    .containsExactly(
                            number(told, "yes"), number(told, "no"), number(told, "softNo"), number(told, "noReply"));
        }
    }

    private void beginAMonthAgo(Maya maya) {
        Map<String, Object> accepted = Map.of("at", starts + "T09:00:00Z", "zone", "Europe/London");
        int journey = maya.put(
                "/api/v1/journeys/" + JOURNEY,
                Map.of(
                        "kind",
                        "gentle-month",
                        "starts",
                        starts.toString(),
                        "zone",
                        "Europe/London",
                        "rulesAccepted",
                        accepted));
        assertThat(List.of(journey, putBirthday(maya))).containsOnly(201);
    }

    /// The one idea of the essay that is in no library.
    static int putBirthday(Maya maya) {
        return maya.put(
                "/api/v1/challenges/" + BIRTHDAY,
                Map.of(
                        "title", "Tell a cashier it’s my birthday when it isn’t",
                        "domain", "shops-and-services",
                        "channel", "in-person",
                        "difficulty", 45,
                        "flags", List.of("not-honest")));
    }

    /// Where an ask of the month is found.
    static String challenge(Map<String, Object> lived) {
        String named = text(lived, "challenge");
        return named.equals("birthday") ? BIRTHDAY : named;
    }

    private void live(Maya maya, Map<String, Object> lived) {
        var page = maya.page();
        Map<String, Object> guess = map(lived, "forecast");
        page.navigate("/asks/new?challenge=" + challenge(lived));
        maya.rate("forecast.chanceOfNo", guess.get("chanceOfNo"));
        maya.rate("forecast.fear", guess.get("fear"));
        if (guess.get("fearedOutcome") instanceof String feared) {
            page.locator("label.chip")
                    .filter(new Locator.FilterOptions().setHasText(feared))
                    .locator("input")
                    .check();
            maya.rate("forecast.fearedChance", guess.get("belief"));
        }
        page.click(".bar button[type=submit]");
        page.waitForURL("**/go");
        page.navigate(page.url().replace("/go", "/log?answer=" + text(lived, "answer")));
        words(lived, "manner").forEach(manner -> maya.choose("answer.manner", manner));
        maya.rate("answer.fear", lived.get("fearWorst"));
        if (lived.get("sting") instanceof Map<?, ?> sting) {
            maya.rate("answer.sting.worst", sting.get("worst"));
        }
        if (lived.get("didItHappen") instanceof String happened) {
            maya.choose("answer.cameTrue", happened);
        }
        words(lived, "feelings").forEach(feeling -> maya.choose("answer.feelings", feeling));
        page.evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");
        page.fill("textarea[name='answer.lesson']", text(lived, "lesson"));
        LocalDate day = starts.plusDays(number(lived, "day") - 1L);
        page.fill("input[name='asked.day']", day.toString());
        page.fill("input[name='asked.time']", LocalTime.of(9, 0).toString());
        page.click(".bar button[type=submit]");
        page.waitForURL("**/saved**");
    }

    private static Map<String, Object> week(List<Map<String, Object>> weeks, int number) {
        return weeks.stream()
                .filter(week -> number(week, "week") == number)
                .findFirst()
                .orElseThrow();
    }

    private static int sum(List<Map<String, Object>> weeks, String name) {
        return weeks.stream().mapToInt(week -> number(week, name)).sum();
    }

    private static int count(Map<String, Object> counts, String name) {
        return counts.containsKey(name) ? number(counts, name) : 0;
    }

    private static int number(Map<String, Object> from, String name) {
        return ((Number) from.get(name)).intValue();
    }

    private static String text(Map<String, Object> from, String name) {
        return String.valueOf(from.get(name));
    }

    @SuppressWarnings("unchecked")
    private static List<String> words(Map<String, Object> from, String name) {
        return (List<String>) from.get(name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> from, String name) {
        return (Map<String, Object>) from.get(name);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> from, String name) {
        return (List<Map<String, Object>>) from.get(name);
    }
}
