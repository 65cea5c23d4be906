package app.asked.server.news;

import app.asked.server.account.Hosts;
import app.asked.server.account.ReleaseNotes;
import app.asked.server.storage.Storage;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// What's new, and the two ways out of being offered it: to look, or not to.
@Controller
class NewsPages {
    private static final String HERE = "/news";
    private static final String HOST = "/host";

    private final Storage storage;

    NewsPages(Storage storage) {
        this.storage = storage;
    }

    @GetMapping(HERE)
    ModelAndView show(Page page, Who who) {
        return page.titled("news.title").show("news/news", Map.of("news", new NewsView(News.all(page.words()))));
    }

    @PostMapping(HERE + "/seen")
    RedirectView saw(Who who, Form form) {
        storage.write(who.person(), tx -> {
            Hosts.saw(tx, ReleaseNotes.newest());
            return who;
        });
        return SeeOther.at(form.value("look").isEmpty() ? "/today" : HERE);
    }

    /// A host who looks sees the notes there, so they stay until they are done with.
    @PostMapping(HERE + "/host/seen")
    RedirectView sawAsHost(Who who, Form form) {
        boolean looks = !form.value("look").isEmpty();
        storage.write(who.person(), tx -> {
            if (!looks || Hosts.seen(tx, who.person()).asHost().isEmpty()) {
                News.sawAsHost(tx);
            }
            return who;
        });
        return SeeOther.at(looks ? HOST : "/today");
    }
}
