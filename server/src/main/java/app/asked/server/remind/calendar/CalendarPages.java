package app.asked.server.remind.calendar;

import app.asked.server.account.secret.Secret;
import app.asked.server.settings.Settings;
import app.asked.server.storage.Storage;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.WithoutPerson;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Reminders in a calendar: the address is made, shown once, and taken away here; whoever has it may read it.
@Controller
class CalendarPages {
    static final String HERE = "/settings/reminders/calendar";

    private static final String FEEDS = "/calendar/";
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Storage storage;
    private final Settings settings;
    private final CalendarFeeds feeds;

    CalendarPages(Storage storage, Settings settings, CalendarFeeds feeds) {
        this.storage = storage;
        this.settings = settings;
        this.feeds = feeds;
    }

    @GetMapping(HERE)
    ModelAndView show(Page page, Who who) {
        return show(page, who, "");
    }

    /// Answers with the page itself: the secret is in no page after this one.
    @PostMapping(HERE)
    ModelAndView make(Page page, Who who, Form form) {
        Secret secret = feeds.make(who.person(), form.now());
        return show(page, who, settings.url() + FEEDS + secret.text() + ".ics");
    }

    @PostMapping(HERE + "/off")
    RedirectView off(Who who, HttpServletResponse response) {
        feeds.remove(who.person());
        Toasts.leave(Toast.of("toast.remind.calendar.off"), response);
        return SeeOther.at(HERE);
    }

    @GetMapping(FEEDS + "{address}.ics")
    ResponseEntity<String> read(@PathVariable String address, @WithoutPerson Page page, Form query) {
        Secret secret = new Secret(address);
        Instant now = query.now();
        return feeds.coming(secret, now)
                .map(reminders -> new ReminderCalendar(secret, page.say("remind.discreet"), reminders, now).text())
                .map(text -> ResponseEntity.ok().contentType(CALENDAR).body(text))
                .orElseThrow(NotFound::new);
    }

    private ModelAndView show(Page page, Who who, String address) {
        boolean on = storage.read(tx -> CalendarFeeds.isMade(tx, who.person()));
        return page.titled("remind.calendar").show("remind/calendar", Map.of("on", on, "address", address));
    }
}
