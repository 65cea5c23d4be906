package app.asked.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.LifeFile;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Somebody with very much of everything: no page draws all of it.
class ManyThingsTest {
    private static final int MOST_LETTERS = 250_000;
    private static final Visitor MAYA = TestServer.shared().newPerson();

    @BeforeAll
    static void haveMany() {
        LocalDate today = LocalDate.ofInstant(TestServer.shared().clock().instant(), ZoneOffset.UTC);
        bring(new String(LifeFile.before(today, 1_000, 20).bytes(), StandardCharsets.UTF_8));
        bring("{\"format\": \"asked\", \"version\": 1, "
                + String.join(
                        ", ",
                        list("journeys", 100, nth -> """
                        {"id": "%s", "kind": "own", "starts": "%s", "zone": "Etc/UTC", "length": 28,
                         "rulesAccepted": %s, "finished": %s}
                        """.formatted(
                                id(), today.minusYears(2), moment(today.minusYears(2)), moment(today.minusYears(1)))),
                        list("challenges", 1_000, nth -> """
                        {"id": "%s", "title": "Ask for thing %d", "domain": "work", "channel": "in-person",
                         "difficulty": 40}""".formatted(id(), nth)),
                        list("marks", 150, nth -> """
                        {"challenge": "%s", "hidden": true}""".formatted(id())),
                        list("rules", 400, nth -> """
                        {"id": "%s", "text": "rule %d"}""".formatted(id(), nth)),
                        list("avoided", 400, nth -> """
                        {"id": "%s", "text": "thing %d", "asked": "%s"}""".formatted(id(), nth, today)),
                        list("asks", 600, nth -> """
                        {"id": "%s", "title": "Ask for plan %d", "planned": %s%s}""".formatted(
                                        id(),
                                        nth,
                                        moment(today.minusDays(1)),
                                        nth % 2 == 0 ? "" : """
                        , "answer": {"asked": %s, "answer": "waiting"}""".formatted(moment(today.minusDays(1))))))
                + "}");
    }

    @Test
    void everyPageStaysShort() {
        Map<String, Integer> letters = new LinkedHashMap<>();
        Map<String, Answer> pages = pages();
        pages.remove("/settings/export/file");
        pages.forEach((path, page) -> letters.put(path, page.body().length()));

        assertThat(pages)
                .hasSizeGreaterThan(25)
                .allSatisfy((path, page) -> assertThat(page.status()).as(path).isLessThan(400));
        assertThat(letters)
                .allSatisfy((path, count) -> assertThat(count).as(path).isLessThan(MOST_LETTERS));
    }

    @Test
    void todayShowsOnePlanAtMostAndALinkToTheRest() {
        Document today = MAYA.get("/today").page();

        assertThat(today.select("section[aria-labelledby^=going-]")).hasSizeLessThan(2);
        assertThat(today.select("a[href=/timeline?answer=planned]").text()).isEqualTo("See all 300 plans");
        assertThat(today.select("a[href=/timeline?answer=waiting]").text())
                .isEqualTo("See all 300 asks you’re waiting to hear back on");
        assertThat(MAYA.get("/timeline?answer=planned").page().select(".item")).hasSize(30);
    }

    @Test
    void showMoreShowsTwiceAsManyWithoutScriptAndBackShowsLess() {
        Document few = MAYA.get("/my-rules").page();
        Document many =
                MAYA.get(few.select("a:contains(Show more)").attr("href")).page();

        assertThat(few.select("section[aria-labelledby=rules-kept] li")).hasSize(30);
        assertThat(many.select("section[aria-labelledby=rules-kept] li")).hasSize(60);
    }

    @Test
    void insightsAreAsShortForManyAsksAsForFewAndSayWhatTheyLeaveOut() {
        Answer insights = MAYA.get("/insights");

        assertThat(insights.body().length()).isLessThan(120_000);
        assertThat(insights.page().text()).contains("These are the latest 24 of 400.");
    }

    /// One of each kind, by the links between them.
    private static Map<String, Answer> pages() {
        Map<String, Answer> found = new HashMap<>();
        Deque<String> next = new ArrayDeque<>();
        next.add("/today");
        while (!next.isEmpty()) {
            String path = next.remove();
            if (found.containsKey(kind(path))) {
                continue;
            }
            Answer page = MAYA.open(path);
            found.put(kind(path), page);
            if (page.header("Content-Type").startsWith("text/html")) {
                page.page().select("a[href^=/]").eachAttr("href").forEach(next::add);
            }
        }
        return found;
    }

    private static String kind(String address) {
        String path = URI.create(address.replace(" ", "%20")).getPath();
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll("^/library/[^/]+", "/library/*")
                .replaceAll("^/care/[^/]+", "/care/*")
                .replaceAll("\\d+", "#");
    }

    private static void bring(String file) {
        Answer brought = MAYA.postJson("/api/v1/import", file);
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        assertThat(brought.json().get("leftOut").asInt()).as(brought.body()).isZero();
    }

    private static String list(String name, int count, IntFunction<String> thing) {
        return "\"" + name + "\": "
                + IntStream.range(0, count).mapToObj(thing).collect(Collectors.joining(", ", "[", "]"));
    }

    private static UUID id() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    private static String moment(LocalDate day) {
        return "{\"at\": \"%sT12:00:00Z\", \"zone\": \"Etc/UTC\"}".formatted(day);
    }
}
