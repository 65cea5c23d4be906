package app.asked.server.next;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import org.junit.jupiter.api.Test;

/// What is set aside on Today: an idea, and a day.
class SetAsideTest {
    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void notThisOneHidesTheIdeaAndStaysOnToday() {
        Answer today = maya.get("/today");
        String title = today.page().select(".card-next h2").text();
        String action = today.page().select(".card-next form").attr("action");

        Answer hidden = maya.submit(today, action);

        assertThat(hidden.location()).isEqualTo("/today");
        assertThat(maya.follow(hidden).page().select(".toast").text()).isEqualTo("“" + title + "” is hidden Undo");
        assertThat(maya.get("/suggestions").page().select(".item h3").eachText())
                .isNotEmpty()
                .doesNotContain(title);
    }

    @Test
    void undoneItIsBackAndThePersonStillOnToday() {
        Answer today = maya.get("/today");
        String title = today.page().select(".card-next h2").text();
        Answer after = maya.follow(
                maya.submit(today, today.page().select(".card-next form").attr("action")));

        Answer undone = maya.submit(after, after.page().select(".toast form").attr("action"));

        assertThat(undone.location()).isEqualTo("/today");
        assertThat(maya.follow(undone).page().select(".card-next h2").text()).isEqualTo(title);
    }

    @Test
    void afterOneThatIsNotWantedComesOneThatWasNotPassed() {
        String passed = maya.get("/today").page().select(".card-next h2").text();
        Answer second = maya.get("/today?idea=1");
        String unwanted = second.page().select(".card-next h2").text();

        Answer hidden =
                maya.submit(second, second.page().select(".card-next form").attr("action"));

        assertThat(maya.follow(hidden).page().select(".card-next h2").text())
                .isNotEmpty()
                .isNotIn(passed, unwanted);
    }

    @Test
    void aDayOfRestIsCancelledFromToday() {
        Answer rest = maya.follow(maya.submit("/today", "/rests"));
        assertThat(rest.page().select("form[action$=/delete]")).hasSize(1);
        assertThat(maya.get("/rests/today").page().select("form[action$=/delete]"))
                .hasSize(1);

        Answer cancelled = maya.submit("/today", "/rests/*/delete");

        assertThat(cancelled.location()).isEqualTo("/today");
        assertThat(maya.get("/today").page().select("form[action=/rests]")).hasSize(1);
    }
}
