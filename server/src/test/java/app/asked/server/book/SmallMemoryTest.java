package app.asked.server.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.LifeFile;
import app.asked.server.testkit.SmallServer;
import app.asked.server.testkit.Visitor;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Long lives with Asked, on a machine that gives it 128 MB.
class SmallMemoryTest {
    @TempDir
    private Path folder;

    @Test
    void longTextsAndManyAsksAreRestoredDownloadedAndBound() throws IOException {
        try (SmallServer server = SmallServer.start()) {
            Visitor writer = server.newPerson();
            String longTexts = restored(writer, life(20, 15_000));
            assertThat(made(writer, longTexts, "/book.pdf", "/book.epub", "/book/print", "/letter", "/therapist.pdf"))
                    .containsOnly(200);

            Visitor asker = server.newPerson();
            String manyAsks = restored(asker, life(2_000, 200));
            assertThat(made(asker, manyAsks, "/book.epub", "/book/print", "/letter", "/book", "/therapist.pdf"))
                    .containsOnly(200);
            assertThat(asker.get("/api/v1/export").json().get("asks")).hasSize(2_000);
            assertThat(server.isAlive()).isTrue();
        }
    }

    private static LifeFile life(int asks, int letters) {
        return LifeFile.before(LocalDate.of(2026, 3, 3), asks, letters);
    }

    /// The address of the journey that came in.
    private String restored(Visitor visitor, LifeFile life) throws IOException {
        Path file = folder.resolve(life.journey() + ".json");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            life.writeTo(out);
        }
        Answer came = visitor.send(visitor.request("/api/v1/import")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofFile(file)));
        assertThat(came.json().get("added").asInt()).as(came.body()).isEqualTo(life.things());
        return "/journeys/" + life.journey();
    }

    private static Stream<Integer> made(Visitor visitor, String journey, String... pages) {
        return Stream.of(pages).map(page -> visitor.get(journey + page).status());
    }
}
