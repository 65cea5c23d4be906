package app.asked.e2e;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The scripts of three devices against a server of its own, seed after seed, in the Node that comes with Playwright:
/// `e2e/src/test/resources/sync` tells what happens in a run, and what must be true after it. In every hundredth the
/// server is killed in the midst.
final class SyncFuzz implements AutoCloseable {
    private static final Path HOME = Path.of(System.getProperty("asked.home"));
    private static final Path WORLD = HOME.resolve("e2e/src/test/resources/sync/fuzz.js");
    private static final Path SCRIPTS = HOME.resolve("server/src/main/resources/static/js");
    private static final Map<String, String> SETTINGS = Map.of("ASKED_SIGNUP", "open");

    private final Path data;
    private AskedServer asked;

    SyncFuzz(Path data) throws IOException, InterruptedException {
        this.data = data;
        this.asked = AskedServer.start(data, AskedServer.freePort(), SETTINGS).waitUntilOpen();
        // Only this machine makes the first account without a code; the others come by a proxy.
        new Writers().makeAccount(asked.address());
    }

    /// A change to one of the scripts that the devices run.
    ///
    /// @param from what stands there
    /// @param to what stands there instead
    record Break(String file, String from, String to) {}

    /// What came of some seeds.
    ///
    /// @param counts how often what happened
    /// @param faults what was wrong after each seed that something was wrong after
    /// @param story what happened, step by step, where there was one seed alone
    record Outcome(Map<String, Integer> counts, Map<Integer, List<String>> faults, List<String> story) {}

    Outcome run(int first, int many, Break... breaks) throws IOException, InterruptedException {
        Process node = node(first, many, breaks);
        Outcome outcome = new Outcome(new TreeMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        try (BufferedReader said = node.inputReader();
                BufferedWriter answers = node.outputWriter()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                JsonObject told = JsonParser.parseString(line).getAsJsonObject();
                if (told.has("kill")) {
                    restart();
                    answers.write("open\n");
                    answers.flush();
                } else {
                    note(told, outcome);
                }
            }
        }
        if (node.waitFor() != 0) {
            throw new IllegalStateException("the seeds did not come to their end");
        }
        return outcome;
    }

    private static void note(JsonObject told, Outcome outcome) {
        if (told.has("counts")) {
            told.getAsJsonObject("counts")
                    .asMap()
                    .forEach((what, many) -> outcome.counts().put(what, many.getAsInt()));
        } else {
            List<String> faults = texts(told, "faults");
            outcome.story().addAll(texts(told, "story"));
            if (!faults.isEmpty()) {
                outcome.faults().put(told.get("seed").getAsInt(), faults);
            }
        }
    }

    private static List<String> texts(JsonObject told, String name) {
        return told.has(name)
                ? told.getAsJsonArray(name).asList().stream()
                        .map(each -> each.getAsString())
                        .toList()
                : List.of();
    }

    private Process node(int first, int many, Break... breaks) throws IOException {
        List<List<String>> broken = Stream.of(breaks)
                .map(each -> List.of(each.file(), each.from(), each.to()))
                .toList();
        String options = new Gson()
                .toJson(Map.of(
                        "server",
                        asked.address().toString(),
                        "database",
                        data.resolve("asked.db").toString(),
                        "scripts",
                        SCRIPTS.toString(),
                        "first",
                        first,
                        "many",
                        many,
                        "broken",
                        broken));
        return new ProcessBuilder(
                        Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
                                .driverDir()
                                .resolve("node")
                                .toString(),
                        "--experimental-vm-modules",
                        "--disable-warning=ExperimentalWarning",
                        WORLD.toString(),
                        options)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void restart() throws IOException, InterruptedException {
        asked.kill();
        asked = AskedServer.start(data, asked.port(), SETTINGS).waitUntilOpen();
    }

    @Override
    public void close() throws IOException {
        asked.close();
    }
}
