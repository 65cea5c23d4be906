package app.asked.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.host.HostCommand;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.TypedCommand;
import app.asked.server.testkit.Visitor;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Stories that people on one server show each other, and what readers and the host can do.
@OnBothDatabases
class StoriesHereTest {
    private static final String HERE = "/stories/here";

    private final TestServer server = TestServer.shared();
    private final Storyteller maya = new Storyteller(server);
    private final Visitor noor = server.newPerson();
    private final String title = "A door of " + maya.site();
    private String story = "";

    @BeforeEach
    void publish() {
        story = maya.write(title, "It opened.");
        maya.publish(story);
    }

    @Test
    void onlyWhoChoseThatIsListed() {
        assertThat(here()).doesNotContain(title);

        list();
        assertThat(here()).contains(title).contains("By A quiet knocker");
        maya.takeBack(story);
        assertThat(here()).doesNotContain(title);
    }

    @Test
    void aLampIsSeenByItsAuthorAlone() {
        Answer read = noor.get(maya.site() + "/1");
        noor.submit(read, maya.site() + "/1/lamp");
        server.visitor().post(maya.site() + "/1/lamp");

        assertThat(maya.visitor().get(story).page().text())
                .contains("Someone lit a lamp to say thanks for this story.");
        assertThat(noor.get(maya.site() + "/1").body()).doesNotContain("lit a lamp");
    }

    @Test
    void whatIsWrongReachesTheHostWhoCanHideAndFeature() {
        list();
        String address = maya.site().substring(4) + "/1";
        noor.submit(maya.site() + "/1", maya.site() + "/1/report", "report", "about-me");
        assertThat(host("list").said()).contains(address).contains("It’s about me");

        host("hide-story", address);
        assertThat(maya.read(maya.site() + "/1").status()).isEqualTo(404);
        assertThat(here()).doesNotContain(title);
        assertThat(maya.visitor().get(story).page().text()).contains("Hidden by the person who runs this server");
        assertThat(host("list").said()).doesNotContain(address);
        maya.takeBack(story);
        maya.publish(story);
        assertThat(maya.read(maya.site() + "/1").status()).as("still hidden").isEqualTo(404);

        host("show-story", address);
        host("feature-story", address);
        assertThat(here()).contains(title).contains("picked by the person who runs this server");
        assertThat(host("hide-story", "nobodys/1").exit()).isNotZero();
    }

    private void list() {
        maya.visitor().submit("/my-site", "/my-site", "site.listed", "true");
    }

    private String here() {
        return noor.get(HERE).page().select("main").text();
    }

    private TypedCommand host(String... words) {
        return TypedCommand.run(
                (terminal, _) -> new HostCommand(terminal),
                Clock.systemUTC(),
                Map.of("ASKED_DATA", server.folder().toString()),
                "",
                words);
    }
}
