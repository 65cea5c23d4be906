package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Someone writes a word of its own into every field there is. Where nobody but them may read, it is looked for byte by
/// byte: the data folder with its log, what the program says, its temporary files and its arguments.
class PlantedWordsTest extends InBrowser {
    private static final String MOMENT = "2026-01-05T16:00:00.000Z";

    private final Map<String, String> planted = new TreeMap<>();

    @TempDir
    static Path temporary;

    @Override
    protected Map<String, String> settings() {
        return Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary);
    }

    @Test
    void noWordIsFoundWhereNobodyElseMayRead() throws Exception {
        Page page = visit(Screen.PHONE_LIGHT);
        Maya maya = Maya.arrives(page);
        writeEverywhere(maya);
        assertThat(maya.get("/api/v1/export").toString()).contains(planted.values());
        makeToken(page);
        lookFor(page, "/library", plant("search"));
        lookFor(page, "/timeline", plant("search in asks"));

        assertThat(hits(data())).as("the data folder").isEmpty();
        assertThat(hits(temporary)).as("temporary files").isEmpty();
        assertThat(in(asked.said().getBytes(StandardCharsets.UTF_8)))
                .as("what it says")
                .isEmpty();
        assertThat(in(Files.readAllBytes(Path.of("/proc/" + asked.pid() + "/cmdline"))))
                .as("its arguments")
                .isEmpty();

        signOut(page);
        assertThat(leftInMemory()).as("its memory").isEmpty();
    }

    private static void lookFor(Page page, String path, String term) {
        page.navigate(path);
        page.fill("#q", term);
        page.press("#q", "Enter");
        page.waitForURL(url -> url.contains("s="));
        assertThat(page.url()).doesNotContain(term);
        assertThat(page.inputValue("#q")).isEqualTo(term);
    }

    private static void signOut(Page page) {
        page.navigate("/settings");
        page.click("main form[action='/sign-out'] button");
        page.waitForURL("**/sign-in*");
        page.context().close();
    }

    /// Those that it still holds once it forgot the session, which takes it up to ten seconds, and once the connections
    /// of the browser that was closed have ended.
    private List<String> leftInMemory() throws IOException, InterruptedException {
        List<String> left = in(memory());
        for (int again = 0; again < 10 && !left.isEmpty(); again++) {
            Thread.sleep(2_000);
            left = in(memory());
        }
        return left;
    }

    private byte[] memory() throws IOException {
        Path dump = temporary.resolve("memory.hprof");
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        var dumper = new ProcessBuilder(
                        jcmd.toString(), String.valueOf(asked.pid()), "GC.heap_dump", "-overwrite", dump.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(dumper.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        byte[] memory = Files.readAllBytes(dump);
        assertThat(new String(memory, StandardCharsets.ISO_8859_1)).as(said).contains("app/asked/server");
        return memory;
    }

    private void writeEverywhere(Maya maya) {
        Map<String, Object> moment = Map.of("at", MOMENT, "zone", "Europe/London");
        put(maya, "rules/" + id(1), Map.of("text", plant("rule")));
        put(maya, "avoided/" + id(2), Map.of("text", plant("avoided")));
        put(maya, "rests/" + id(3), Map.of("day", "2026-01-06", "zone", "Europe/London", "note", plant("rest")));
        put(
                maya,
                "journeys/" + id(4),
                Map.of(
                        "kind",
                        "gentle-month",
                        "starts",
                        "2026-01-01",
                        "zone",
                        "Europe/London",
                        "rulesAccepted",
                        moment));
        put(
                maya,
                "journeys/" + id(4) + "/weeks/1/takeaway",
                Map.of("title", plant("week"), "text", plant("takeaway"), "written", moment));
        put(
                maya,
                "challenges/" + id(5),
                Map.of(
                        "title",
                        plant("title"),
                        "how",
                        plant("how"),
                        "opening",
                        plant("opening"),
                        "exit",
                        plant("exit"),
                        "firstStep",
                        plant("step"),
                        "domain",
                        "strangers",
                        "channel",
                        "in-person",
                        "difficulty",
                        30));
        put(
                maya,
                "asks/" + id(6),
                Map.of("title", plant("ask"), "who", plant("who"), "place", plant("place"), "planned", moment));
        put(
                maya,
                "asks/" + id(6) + "/forecast",
                Map.of("made", moment, "fear", 60, "feared", plant("feared"), "fearedChance", 50));
        put(
                maya,
                "asks/" + id(6) + "/answer",
                Map.of(
                        "asked",
                        moment,
                        "answer",
                        "no",
                        "feelings",
                        List.of("own:" + plant("feeling")),
                        "body",
                        List.of("own:" + plant("body")),
                        "offer",
                        plant("offer"),
                        "lesson",
                        plant("lesson"),
                        "story",
                        Map.of("happened", plant("happened"), "told", plant("told"), "another", plant("another"))));
        put(maya, "asks/" + id(6) + "/harm", Map.of("when", moment, "note", plant("harm")));
        put(maya, "asks/" + id(7), Map.of("challenge", "high-five", "planned", moment));
        put(maya, "asks/" + id(7) + "/backed-out", Map.of("when", moment, "note", plant("backed-out")));
    }

    private void makeToken(Page page) {
        page.navigate("/settings/tokens");
        page.fill("input[name=label]", plant("token"));
        page.click("form[action='/settings/tokens'] button[type=submit]");
        page.waitForSelector("text=" + planted.get("token"));
    }

    private static void put(Maya maya, String path, Map<String, ?> resource) {
        assertThat(maya.put("/api/v1/" + path, resource)).as(path).isIn(200, 201);
    }

    /// A word that stands nowhere else.
    private String plant(String field) {
        return planted.computeIfAbsent(field, _ -> "persimmon" + field.replaceAll("[^a-z]", "") + "zq");
    }

    private static String id(int number) {
        return "01a19b45-b800-7000-8000-0000000000" + (10 + number);
    }

    /// The words that are found in any file of the folder, each with the file.
    private List<String> hits(Path folder) throws IOException {
        List<String> hits = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                in(Files.readAllBytes(file)).forEach(word -> hits.add(word + " in " + file.getFileName()));
            }
        }
        return hits;
    }

    /// Those that stand in the bytes, one byte a letter or two.
    private List<String> in(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return planted.values().stream()
                .filter(word -> text.contains(word)
                        || text.contains(
                                new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1)))
                .toList();
    }
}
