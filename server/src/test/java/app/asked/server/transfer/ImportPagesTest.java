package app.asked.server.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.storage.Storage;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.LifeFile;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ImportPagesTest {
    private static final TestServer SERVER = TestServer.shared();

    private final Visitor maya = SERVER.newPerson();
    private final LifeFile life =
            LifeFile.before(LocalDate.ofInstant(SERVER.clock().instant(), ZoneOffset.UTC), 20, 50);

    @Test
    void aFileComesInThroughThePageAndTheNextPageSaysWhatCame() {
        Answer done = restored(life.bytes());

        assertThat(done.page().select("h1").text()).isEqualTo("Your file is restored");
        assertThat(done.page().select("main li").eachText()).containsExactly("81 things were added.");
        assertThat(maya.get("/api/v1/asks?limit=200").json().get("items")).hasSize(20);
    }

    @Test
    void theSameFileTwiceIsAlreadyHere() {
        restored(life.bytes());

        assertThat(restored(life.bytes()).page().select("main li").eachText())
                .containsExactly("Nothing was new.", "81 things were already here.");
    }

    @Test
    void whileItComesInThePageSaysHowFarItIsAndLooksAgainByItself() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        UUID person = maya.person();
        Thread writer =
                Thread.startVirtualThread(() -> SERVER.bean(Storage.class).write(person, _ -> {
                    busy.countDown();
                    return wait(free);
                }));
        busy.await();
        Answer sent = send(life.bytes());

        Answer progress = maya.follow(sent);

        assertThat(progress.page().select("h1").text()).isEqualTo("Restoring your file");
        assertThat(progress.page().select("label").text()).isEqualTo("0 of 81");
        assertThat(progress.header("Refresh")).isEqualTo("2");
        assertThat(send(life.bytes()).status()).isEqualTo(429);
        free.countDown();
        writer.join();
        assertThat(maya.followToItsEnd(sent).page().select("h1").text()).isEqualTo("Your file is restored");
    }

    @Test
    void whereNoRestoreIsKnownThePageSaysWhatToDo() {
        Answer unknown = maya.get("/settings/import/progress");

        assertThat(unknown.page().select("main").text())
                .contains("No restore is running", "choose the same file again. It skips what’s already here");
    }

    @Test
    void whatIsNoFileOfAskedChangesNothing() {
        for (String file : new String[] {"", "{", "[]", "PK\u0003\u0004", "{\"asks\": [], \"asks\": []}", "{} {}"}) {
            Answer refused = send(file);

            assertThat(refused.status()).as(file).isEqualTo(422);
            assertThat(refused.page().select(".banner").text())
                    .as(file)
                    .contains("Asked can’t read this file", "Nothing was changed.");
        }
    }

    @Test
    void aFileOfANewerAskedSaysWhatToUpdate() {
        Answer refused = send("{\"format\": \"asked\", \"version\": 3, \"visions\": [{}]}");

        assertThat(refused.page().select(".banner li").eachText())
                .containsExactly("This file was made by a newer version of Asked (3)."
                        + " Update Asked on this server first. It can read versions up to 1.");
    }

    @Test
    void ofManyProblemsAFewAreToldAndTheRestAreCounted() {
        String rules = "{\"id\": 7},".repeat(500);
        Answer refused = send("{\"format\": \"asked\", \"version\": 1, \"rules\": [" + rules + "{\"id\": 7}]}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".banner li").eachText())
                .hasSize(9)
                .contains("And 994 more problems.")
                .first()
                .asString()
                .startsWith("In /rules/0/id: Asked expected an ID");
        assertThat(maya.get("/api/v1/rules").json().get("items")).isEmpty();
    }

    private Answer restored(byte[] file) {
        return maya.followToItsEnd(send(file));
    }

    private Answer send(String file) {
        return send(file.getBytes(StandardCharsets.UTF_8));
    }

    private Answer send(byte[] file) {
        return maya.upload("/settings/import", "/settings/import", "file", BodyPublishers.ofByteArray(file));
    }

    private static boolean wait(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
