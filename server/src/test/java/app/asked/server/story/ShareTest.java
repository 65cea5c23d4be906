package app.asked.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ShareTest {
    private final Storyteller maya = new Storyteller(TestServer.shared());

    @Test
    void namesAreHiddenUntilTheirPersonSaysOtherwise() {
        String story = maya.write("At the fair", "Anna laughed. I asked Tom Baker at Miller Books for a hat.");
        Answer page = maya.visitor().open(story + "/share");

        assertThat(page.page().select("input[name$=.found]").eachAttr("value"))
                .contains("Anna", "Tom Baker", "Miller Books");
        assertThat(preview(story)).doesNotContain("Anna", "Tom", "Miller");
    }

    @Test
    void whatStandsInTheirPlaceCanBeChangedAndANameLeftIn() {
        String story = maya.write("At the fair", "Anna laughed. I asked Tom for a hat.");
        maya.share(story, "look", "blur.0.shown", "my neighbor", "blur.1.keep", "true");

        assertThat(preview(story)).contains("Tom for a hat").contains("My neighbor laughed");
    }

    @Test
    void anotherWordCanBeHidden() {
        String story = maya.write("At the fair", "I asked the mayor of our town.");
        maya.share(story, "look", "blur.0.found", "the mayor of our town", "blur.0.shown", "an official");

        assertThat(preview(story)).contains("I asked an official.");
    }

    @Test
    void whatIsTooLongIsSaidBesideIt() {
        String story = maya.write("At the fair", "Anna laughed.");

        Answer refused = maya.share(story, "look", "blur.0.shown", "x".repeat(201));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[id='blur.0.shown-problem']").text()).isNotEmpty();
    }

    @Test
    void everyWaySaysWhoCanSeeWhatAndNothingHasLeft() {
        String story = maya.write("At the fair", "I asked for a hat.");

        assertThat(maya.visitor().get(story + "/share").page().select("#ways button"))
                .hasSize(4)
                .allSatisfy(way -> assertThat(way.attr("aria-describedby")).isNotEmpty());
        assertThat(maya.visitor().get("/my-site").page().text()).contains("You haven’t shared anything.");
    }

    @Test
    void theKindnessCheckReadsWhatOthersWouldRead() {
        String story = maya.write("The birthday", "I told the cashier that it was my birthday, even though it wasn't.");

        assertThat(maya.visitor()
                        .get(story + "/share")
                        .page()
                        .select(".banner.heed")
                        .text())
                .contains("Is this okay for the other person?");
    }

    private String preview(String story) {
        return maya.visitor().get(story + "/preview").page().select("article").text();
    }
}
