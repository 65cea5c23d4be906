package app.asked.server.story;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Element;

/// Somebody with stories, and what others find of them.
final class Storyteller {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String ASK = "01a19b45-b800-7000-8000-%012d";
    private static final String MOMENT =
            "{\"at\":\"2026-11-20T16:05:00.000Z\",\"zone\":\"Europe/London\",\"day\":\"2026-11-20\"}";

    private final TestServer server;
    private final Visitor visitor;
    private final String site = "knocker-" + COUNT.incrementAndGet();

    Storyteller(TestServer server) {
        this.server = server;
        this.visitor = server.newPerson();
    }

    Visitor visitor() {
        return visitor;
    }

    /// The address of their public site.
    String site() {
        return "/by/" + site;
    }

    /// Writes a story, and answers its address.
    String write(String title, String text) {
        Answer form = visitor.open("/stories/new");
        return save(form, title, text);
    }

    /// Writes one of an ask, with what was written to its answer.
    String writeOf(int ask, String answer, String title, String text) {
        String path = "/api/v1/asks/" + ASK.formatted(ask);
        visitor.put(path, "{\"title\":\"Ask\",\"who\":\"Priya Rao\",\"planned\":" + MOMENT + "}");
        visitor.put(path + "/answer", "{\"asked\":" + MOMENT + "," + answer + "}");
        return save(visitor.open("/stories/new?ask=" + ASK.formatted(ask)), title, text);
    }

    private String save(Answer form, String title, String text) {
        return visitor.submit(form, action(form), "tale.title", title, "tale.text", text)
                .location()
                .replace("?saved=story", "");
    }

    /// Gives a story to everybody, after looking at its names.
    Answer publish(String story) {
        share(story, "everybody");
        String page = story + "/give/everybody";
        return visitor.submit(page, page, "site.title", "A quiet knocker", "site.name", site);
    }

    Answer giveToFew(String story) {
        share(story, "few");
        String page = story + "/give/few";
        return visitor.submit(page, page);
    }

    Answer share(String story, String way, String... fields) {
        String[] all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = "way";
        all[fields.length + 1] = way;
        return visitor.submit(story + "/share", story + "/share", all);
    }

    void takeBack(String story) {
        visitor.submit(story, story + "/take-back");
    }

    /// Makes the secret address for a few, and answers its path.
    String feed() {
        String shown = visitor.submit("/my-site", "/my-site/feed")
                .page()
                .select("#secret")
                .text();
        return shown.substring(shown.indexOf("/few/"));
    }

    /// What somebody who isn't signed in is answered.
    Answer read(String path) {
        return server.visitor().get(path);
    }

    static String action(Answer page) {
        Element form = page.page().selectFirst("main form.read");
        return form == null ? "" : form.attr("action");
    }
}
