package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A person writes words without end and pastes links, wherever they can write: no page is wider than the phone for
/// it, and nothing that they wrote is cut off. What they wrote runs in the direction of its own script.
class WideWordsTest extends InBrowser {
    /// 42 letters.
    private static final String WORD = "Rindfleischetikettierungsüberwachungsgesetz".substring(1);
    private static final String LINK =
            "https://asked.example/" + "a-long-way-to-a-page/".repeat(9).substring(0, 178);
    private static final String LINE = WORD + " " + LINK.substring(0, 157);
    private static final String PROSE = WORD + " " + LINK + " and so on.\n" + WORD + "/" + WORD;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern NO_PAGE = Pattern.compile("[.](pdf|epub|json|zip)|/export/file|/static/|sign-out");
    private static final int SAME = 4;
    private static final List<Integer> WIDTHS = List.of(390, 320);

    private static final String CUT = """
            () => {
                const wrong = [], screen = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth > screen)
                    wrong.push(`it is ${document.documentElement.scrollWidth} wide`);
                const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                for (let text; (text = words.nextNode());) {
                    const at = text.parentElement;
                    if (at.closest('.scroll, .quietly, .skip, option, textarea, script')) continue;
                    if (text.data.includes('%s') && !at.closest('[dir=auto], bdi, title, template, .chart text'))
                        wrong.push(`${at.localName}.${at.className}: ${text.data.trim().slice(0, 50)} has no direction of its own`);
                    const range = document.createRange();
                    range.selectNodeContents(text);
                    const box = range.getBoundingClientRect();
                    if (box.width && (box.right > screen + 1 || box.left < -1))
                        wrong.push(`${at.localName}.${at.className}: ${text.data.trim().slice(0, 50)} ends at ${box.right}`);
                }
                document.querySelectorAll('.scroll').forEach(each => {
                    if (each.getBoundingClientRect().right > screen + 1) wrong.push('a table that scrolls is too wide');
                });
                return wrong;
            }
            """.replace("%s", WORD.substring(0, 20));

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_DEMO", "true");
    }

    @Test
    void noPageIsWiderThanThePhoneAndNothingIsCut() {
        Page page = visit(Screen.PHONE_LIGHT);
        Maya maya = Maya.inTheDemo(page);
        plant(maya);

        ArrayDeque<String> ahead = new ArrayDeque<>(List.of("/today", "/timeline", "/rests/today", "/asks/lived"));
        Set<String> seen = new HashSet<>(ahead);
        Map<String, Integer> alike = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            page.navigate(path);
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            wrong.addAll(cut(page, path));
            links(page).stream()
                    .filter(link -> !NO_PAGE.matcher(link).find())
                    .filter(link -> alike.merge(shape(link), 1, Integer::sum) <= SAME)
                    .filter(seen::add)
                    .forEach(ahead::add);
        }

        assertThat(seen).hasSizeGreaterThan(80);
        assertThat(wrong).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> cut(Page page, String path) {
        return WIDTHS.stream()
                .flatMap(width -> {
                    page.setViewportSize(width, 844);
                    var wrong = (List<String>) page.evaluate(CUT);
                    return wrong.stream().map(each -> path + " at " + width + ": " + each);
                })
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>)
                page.evaluate(
                        "() => [...document.querySelectorAll('a[href^=\"/\"]')].map(each => each.getAttribute('href').split('#')[0])");
    }

    /// What pages of one kind have in common.
    private static String shape(String link) {
        return ID.matcher(link)
                .replaceAll("*")
                .replaceAll("[?].*", "?")
                .replaceAll("/library/[a-z0-9-]+", "/library/*");
    }

    /// Long words wherever there may be any.
    private void plant(Maya maya) {
        String own = id(1);
        put(maya, "/challenges/" + own, """
                {"title": LINE, "how": PROSE, "opening": LINE, "exit": LINE, "firstStep": LINE, "domain": "work",
                 "channel": "email", "difficulty": 30, "smaller": {"title": LINE, "difficulty": 10},
                 "bolder": {"title": LINE, "difficulty": 60}}
                """);
        put(maya, "/rules/" + id(2), "{\"text\": LINE}");
        put(maya, "/avoided/" + id(3), "{\"text\": LINE}");
        put(maya, "/rests/" + id(4), "{\"day\": \"2026-11-20\", \"zone\": \"Europe/London\", \"note\": LINE}");
        ask(maya, 5, own, null, null);
        ask(maya, 6, own, "answer", """
                {"asked": WHEN, "answer": "no", "fear": 60, "sting": {"worst": 80}, "feelings": ["own:" + WORD],
                 "body": ["own:" + WORD], "lesson": PROSE,
                 "story": {"happened": PROSE, "told": PROSE, "another": PROSE}}
                """);
        ask(
                maya,
                7,
                own,
                "answer",
                "{\"asked\": WHEN, \"answer\": \"another-offer\", \"offer\": LINE, \"lesson\": PROSE}");
        ask(maya, 8, own, "answer", "{\"asked\": WHEN, \"answer\": \"waiting\"}");
        ask(maya, 9, own, "backed-out", "{\"when\": WHEN, \"gotTo\": \"went\", \"note\": PROSE}");
        ask(maya, 10, own, "harm", "{\"when\": WHEN, \"note\": PROSE}");
        String journey = String.valueOf(
                maya.page().evaluate("async () => (await (await fetch('/api/v1/journeys')).json()).items[0].id"));
        for (int week = 1; week <= 4; week++) {
            put(maya, "/journeys/" + journey + "/weeks/" + week + "/takeaway", """
                    {"title": LINE, "text": PROSE, "written": WHEN}
                    """);
        }
    }

    private static void ask(Maya maya, int number, String challenge, String end, String body) {
        String path = "/asks/" + id(number);
        put(maya, path, """
                {"challenge": "%s", "version": "as-is", "who": LINE, "place": LINE, "rules": ["%s"], "planned": WHEN}
                """.formatted(challenge, id(2)));
        put(maya, path + "/forecast", "{\"made\": WHEN, \"fear\": 60, \"feared\": LINE, \"fearedChance\": 50}");
        if (end != null) {
            put(maya, path + "/" + end, body);
        }
    }

    private static void put(Maya maya, String path, String body) {
        String json = body.replace("\"own:\" + WORD", "\"own:" + WORD + "\"")
                .replace("WHEN", "{\"at\": \"2026-11-20T10:00:00.000Z\", \"zone\": \"Europe/London\"}")
                .replace("LINE", "\"" + LINE + "\"")
                .replace("PROSE", "\"" + PROSE.replace("\n", "\\n") + "\"");
        Object resource = maya.page().evaluate("text => JSON.parse(text)", json);
        assertThat(maya.put("/api/v1" + path, resource)).as(path).isLessThan(300);
    }

    private static String id(int number) {
        return "01a19b45-b800-7000-8000-%012d".formatted(900_000 + number);
    }
}
