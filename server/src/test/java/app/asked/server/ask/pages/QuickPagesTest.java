package app.asked.server.ask.pages;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// One question and one tap, for a shortcut on a phone.
class QuickPagesTest {
    private static final int MOST_BYTES = 10_000;

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void oneTapIsAnAskThatLifeBrought() {
        Answer page = maya.get("/quick");
        String action = page.page().select("form").attr("action");

        Answer saved = maya.submit(page, action, "answer.answer", "soft-no");

        assertThat(saved.location()).endsWith("/saved");
        String ask = saved.location().replaceFirst("/asks/(.*)/saved", "$1");
        assertThat(maya.get("/api/v1/asks/" + ask).json().at("/answer/answer").asString())
                .isEqualTo("soft-no");
        assertThat(maya.follow(saved).status()).isEqualTo(200);
    }

    @Test
    void sentTwiceItIsThereOnce() {
        Answer page = maya.get("/quick");
        String action = page.page().select("form").attr("action");

        maya.submit(page, action, "answer.answer", "no");
        maya.submit(page, action, "answer.answer", "no");

        assertThat(maya.get("/api/v1/asks").json().get("items")).hasSize(1);
    }

    @Test
    void withAllThatItLoadsItStaysSmall() {
        Answer page = maya.get("/quick");
        String style = page.page().select("link[rel=stylesheet]").attr("href");

        assertThat(page.page().select("script, img")).isEmpty();
        assertThat(page.page().select("link[rel=stylesheet]")).hasSize(1);
        assertThat(bytes(page) + bytes(maya.get(style))).isLessThan(MOST_BYTES);
    }

    private static int bytes(Answer answer) {
        return answer.body().getBytes(StandardCharsets.UTF_8).length;
    }
}
