package app.asked.server.story.publish;

import app.asked.server.account.secret.Secret;
import app.asked.server.ask.form.Questions;
import app.asked.server.settings.Settings;
import app.asked.server.storage.Storage;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// What a person gave away, under which name, and the address for a few.
@Controller
class MySitePages {
    static final String HERE = "/my-site";
    private static final String FEED = "f-";

    private final Storage storage;
    private final Settings settings;

    MySitePages(Storage storage, Settings settings) {
        this.storage = storage;
        this.settings = settings;
    }

    @GetMapping(HERE)
    ModelAndView site(Page page, Who who, Form query) {
        Form filled = storage.read(tx -> SiteRepository.of(tx, who.person()))
                .map(site -> SiteForm.of(site, query.now()))
                .orElseGet(() -> Form.empty(query.now()));
        return show(page, who, filled, FieldErrors.NONE, "");
    }

    @PostMapping(HERE)
    Object save(Page page, Who who, Form form, HttpServletResponse response) {
        return switch (storage.write(who.person(), tx -> SiteForm.save(tx, page.words(), form))) {
            case FormResult.Valid<Site> _ -> {
                Toasts.leave(Toast.of("toast.saved"), response);
                yield SeeOther.at(HERE);
            }
            case FormResult.Invalid<Site>(FieldErrors errors) -> {
                ModelAndView again = show(page, who, form, errors, "");
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    /// Makes an address in the place of the one before, and shows it this once.
    @PostMapping(HERE + "/feed")
    ModelAndView feed(Page page, Who who, Form form) {
        Secret secret = Secret.fresh(FEED);
        storage.write(who.person(), tx -> {
            SiteRepository.addFeed(tx, secret.digest(), form.now());
            return who;
        });
        Form filled = storage.read(tx -> SiteRepository.of(tx, who.person()))
                .map(site -> SiteForm.of(site, form.now()))
                .orElseGet(form::blank);
        return show(page, who, filled, FieldErrors.NONE, settings.url() + "/few/" + secret.text());
    }

    @PostMapping(HERE + "/feed/off")
    RedirectView feedOff(Who who, HttpServletResponse response) {
        storage.write(who.person(), tx -> {
            SiteRepository.removeFeed(tx);
            return who;
        });
        Toasts.leave(Toast.of("toast.story.feed-off"), response);
        return SeeOther.at(HERE);
    }

    private ModelAndView show(Page page, Who who, Form form, FieldErrors errors, String address) {
        return storage.read(tx -> {
            Optional<Site> site = SiteRepository.of(tx, who.person());
            MySiteView view = MySiteView.of(
                    Publications.all(tx, who.person()),
                    site.map(each -> settings.url() + "/by/" + each.name()).orElse(null),
                    SiteRepository.hasFeed(tx, who.person()),
                    address,
                    new Questions(page.words(), form, errors));
            return page.titled("story.site.title").show("story/site", Map.of("site", view));
        });
    }
}
