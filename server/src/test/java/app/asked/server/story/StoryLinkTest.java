package app.asked.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class StoryLinkTest {
    private final Storyteller maya = new Storyteller(TestServer.shared());

    @Test
    void whatTheBrowserSealedIsHandedOutAndCounted() {
        String story = maya.write("A door", "It opened.");
        String link = link(maya, story);

        assertThat(maya.read(link).status()).isEqualTo(200);
        assertThat(maya.read(link).body()).doesNotContain("A door", "It opened");
        assertThat(rows(story)).contains("not opened yet");
        assertThat(maya.read(link + "/words").body()).isEqualTo("sealed words");
        assertThat(rows(story)).contains("opened once");
    }

    @Test
    void aLinkThatWasEndedOpensNothing() {
        String story = maya.write("A door", "It opened.");
        String link = link(maya, story);
        String end = maya.visitor()
                .open(story + "/links")
                .page()
                .select("form[action$=/end]")
                .attr("action");

        maya.visitor().submit(story + "/links", end);

        assertEnded(maya, link);
    }

    @Test
    void aLinkEndsByItselfAndWithItsStory() {
        try (TestServer later = TestServer.start()) {
            Storyteller noor = new Storyteller(later);
            String story = noor.write("A door", "It opened.");
            String link = link(noor, story);
            String other = link(noor, noor.write("Another door", "It closed."));
            noor.visitor().submit(story, story + "/delete");
            assertEnded(noor, link);

            later.clock().forward(Duration.ofDays(8));
            assertEnded(noor, other);
        }
    }

    @Test
    void oneThatNeverWasIsAnsweredAlike() {
        assertEnded(maya, "/to/l-nobodys");
    }

    @Test
    void somethingElseThanSealedWordsIsNotKept() {
        String story = maya.write("A door", "It opened.");

        assertThat(maya.visitor()
                        .submit(story + "/links", story + "/links", "sealed", "")
                        .status())
                .isEqualTo(422);
        assertThat(rows(story)).doesNotContain("not opened yet");
    }

    private static void assertEnded(Storyteller teller, String link) {
        assertThat(teller.read(link).status()).isEqualTo(410);
        assertThat(teller.read(link + "/words").status()).isEqualTo(410);
    }

    private String rows(String story) {
        return maya.visitor().get(story + "/links").page().select("main").text();
    }

    private static String link(Storyteller teller, String story) {
        String page = story + "/links";
        Answer made = teller.visitor().submit(page, page, "sealed", "c2VhbGVkIHdvcmRz", "days", "7");
        String address = made.json().get("address").asString();
        return address.substring(address.indexOf("/to/"));
    }
}
