package app.asked.server.story.link;

import app.asked.core.story.PublicWords;
import app.asked.server.account.People;
import app.asked.server.account.secret.Secret;
import app.asked.server.settings.Settings;
import app.asked.server.storage.Storage;
import app.asked.server.story.StoryRead;
import app.asked.server.story.StoryView;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import app.asked.server.web.message.DayFormat;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Makes links that open a story to one person, says how often each was opened, and ends them. The words are sealed by
/// the browser: what is sent here is what this Asked can't read.
@Controller
class LinkPages {
    /// What a story of all its questions takes, sealed.
    private static final int MOST = 700_000;

    private static final List<Integer> DAYS = List.of(7, 30, 90);

    private final Storage storage;
    private final Settings settings;
    private final JsonMapper json;

    LinkPages(Storage storage, Settings settings, JsonMapper json) {
        this.storage = storage;
        this.settings = settings;
        this.json = json;
    }

    @GetMapping("/stories/{id}/links")
    ModelAndView links(Page page, Who who, @PathVariable UUID id, Form query) {
        return storage.read(tx -> {
            StoryRead read = StoryRead.find(tx, who.person(), id);
            ZoneId zone = People.preferences(tx, who.person()).zone(query.device());
            List<LinkView> rows = LinkRepository.of(tx, who.person(), id).stream()
                    .filter(link -> link.ends().isAfter(query.now()))
                    .map(link -> row(link, page, zone))
                    .toList();
            return page.titled("story.link.title")
                    .show(
                            "story/links",
                            Map.of(
                                    "story",
                                    "/stories/" + id,
                                    "rows",
                                    rows,
                                    "days",
                                    DAYS,
                                    "words",
                                    words(read.forOthers(page.words()), page)));
        });
    }

    private static LinkView row(StoryLink link, Page page, ZoneId zone) {
        String text = page.say(
                "story.link.row",
                "made",
                DayFormat.day(page.words(), link.made().atZone(zone).toLocalDate()),
                "ends",
                DayFormat.day(page.words(), link.ends().atZone(zone).toLocalDate()),
                "opened",
                link.opened());
        return new LinkView("/stories/" + link.story() + "/links/" + link.id() + "/end", text);
    }

    /// What the browser seals: the words that others may read and nothing else.
    private String words(PublicWords words, Page page) {
        ObjectNode node = json.createObjectNode().put("title", words.title().text());
        var parts = node.putArray("parts");
        if (words.text() != null) {
            parts.addObject().put("text", words.text().text());
        }
        StoryView.chapters(words.chapters(), page.words())
                .forEach(chapter ->
                        parts.addObject().put("question", chapter.question()).put("text", chapter.answer()));
        return node.toString();
    }

    /// Keeps what a browser sealed, and answers the address, to which the browser adds the key.
    @PostMapping("/stories/{id}/links")
    ResponseEntity<Map<String, String>> make(Page page, Who who, @PathVariable UUID id, Form form) {
        byte[] sealed = form.bytes("sealed").orElse(new byte[0]);
        if (sealed.length == 0 || sealed.length > MOST) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(Map.of("problem", page.say("story.link.too-long")));
        }
        Secret secret = Secret.fresh("l-");
        Instant now = form.now();
        StoryLink link =
                new StoryLink(UuidCreator.getTimeOrderedEpoch(), id, now, now.plus(Duration.ofDays(days(form))), 0);
        storage.write(who.person(), tx -> {
            StoryRead.find(tx, tx.person(), id);
            LinkRepository.add(tx, secret.digest(), link, sealed);
            return link;
        });
        return ResponseEntity.ok(Map.of("address", settings.url() + "/to/" + secret.text()));
    }

    private static int days(Form form) {
        return DAYS.stream()
                .filter(days -> form.value("days").equals(days.toString()))
                .findFirst()
                .orElse(DAYS.get(1));
    }

    @PostMapping("/stories/{id}/links/{link}/end")
    RedirectView end(Who who, @PathVariable UUID id, @PathVariable UUID link, HttpServletResponse response) {
        storage.write(who.person(), tx -> {
            StoryRead.find(tx, tx.person(), id);
            LinkRepository.remove(tx, id, link);
            return link;
        });
        Toasts.leave(Toast.of("toast.story.link-ended"), response);
        return SeeOther.at("/stories/" + id + "/links");
    }
}
