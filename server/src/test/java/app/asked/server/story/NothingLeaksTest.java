package app.asked.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.HeardLogs;
import app.asked.server.testkit.TestServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Random people with a word of their own planted in everything private: whatever they give away, what others are
/// answered holds only that. How many people, `-Dasked.leak.people` says.
class NothingLeaksTest {
    private static final String PLANTED = "zebrafinch";
    private static final Set<String> WORDS = Set.of(
            "title",
            "how",
            "opening",
            "exit",
            "text",
            "who",
            "place",
            "feared",
            "lesson",
            "note",
            "told",
            "happened",
            "offer",
            "found",
            "shown");

    static Stream<Long> people() {
        return Stream.iterate(1L, seed -> seed + 1).limit(Integer.getInteger("asked.leak.people", 4));
    }

    @ParameterizedTest
    @MethodSource("people")
    void othersReadOnlyWhatWasGiven(long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        TestServer server = TestServer.shared();
        Storyteller someone = new Storyteller(server);
        assertThat(someone.visitor().postJson("/api/v1/import", life(server)).status())
                .isEqualTo(200);
        List<String> seen = new ArrayList<>();
        try (HeardLogs logs = HeardLogs.ofAll()) {
            for (int number = 0; number < 3; number++) {
                String story = someone.writeOf(
                        100 + number,
                        "\"answer\":\"no\",\"lesson\":\"" + PLANTED + "\"",
                        "Open title",
                        "Open words of Priya Rao.");
                give(someone, story, random.nextInt(5));
            }
            someone.write(PLANTED, PLANTED);
            String feed = someone.feed();
            for (String base : List.of(someone.site(), feed)) {
                for (String page : List.of("", "/1", "/2", "/3", "/4", "/atom.xml", "/feed.json")) {
                    Answer answer = someone.read(base + page);
                    seen.add(answer.body());
                    seen.add(answer.response().headers().map().toString());
                }
            }
            seen.addAll(zipped(someone));
            seen.addAll(logs.written());
        }

        assertThat(seen).noneMatch(text -> text.contains(PLANTED)).noneMatch(text -> text.contains("Priya"));
        assertThat(seen).anyMatch(text -> text.contains("Open") || text.contains("There’s nothing here yet"));
    }

    private static void give(Storyteller someone, String story, int way) {
        switch (way) {
            case 0 -> someone.publish(story);
            case 1 -> someone.giveToFew(story);
            case 2 -> {
                someone.publish(story);
                someone.takeBack(story);
            }
            case 3 -> someone.share(story, "look");
            default -> someone.publish(story);
        }
    }

    /// Everything that there can be, with the word in all that somebody wrote.
    private static String life(TestServer server) {
        JsonNode document = server.visitor().get("/api/v1/openapi.json").json();
        return planted(document.at("/components/schemas/Everything/examples/0")).toString();
    }

    private static JsonNode planted(JsonNode node) {
        node.propertyStream().toList().forEach(field -> {
            if (field.getValue().isString() && WORDS.contains(field.getKey())) {
                ((ObjectNode) node)
                        .put(field.getKey(), PLANTED + " " + field.getValue().asString());
            }
        });
        node.forEach(NothingLeaksTest::planted);
        return node;
    }

    private static List<String> zipped(Storyteller someone) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            byte[] bytes = client.send(
                            someone.visitor()
                                    .request("/my-site/folder.zip")
                                    .GET()
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
            List<String> texts = new ArrayList<>();
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
            while (zip.getNextEntry() != null) {
                texts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return texts;
        }
    }
}
