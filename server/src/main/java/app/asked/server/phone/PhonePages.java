package app.asked.server.phone;

import app.asked.core.ask.Outcome;
import app.asked.core.ask.harm.Safe;
import app.asked.server.account.CountryCookie;
import app.asked.server.care.CareLibrary;
import app.asked.server.care.HelpView;
import app.asked.server.web.Page;
import app.asked.server.web.WithoutPerson;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What waits on this phone, and the pages that a phone shows by itself. Those are drawn for nobody in particular, so
/// that they are there from the beginning.
@Controller
class PhonePages {
    private final CareLibrary care;

    PhonePages(CareLibrary care) {
        this.care = care;
    }

    @GetMapping("/phone")
    ModelAndView outbox(Page page) {
        return page.titled("phone.title").show("phone/outbox", Map.of());
    }

    /// After a form that waits.
    @GetMapping("/phone/saved")
    ModelAndView saved(@WithoutPerson Page page) {
        return page.titled("phone.saved").show("phone/saved", Map.of("outcomes", Outcome.values()));
    }

    /// After one that was a lot: what is said with a network is said without one.
    @GetMapping("/phone/hard")
    ModelAndView hard(@WithoutPerson Page page) {
        return page.titled("phone.saved").show("phone/hard", Map.of());
    }

    /// After something bad.
    @GetMapping("/phone/harm")
    ModelAndView harm(@WithoutPerson Page page, HttpServletRequest request) {
        HelpView help = HelpView.of(care, page.words(), CountryCookie.of(request));
        return page.titled("answer.harm").show("phone/harm", Map.of("help", help, "safe", Safe.values()));
    }

    /// Where a page is not kept.
    @GetMapping("/phone/away")
    ModelAndView away(@WithoutPerson Page page) {
        return page.titled("phone.away").show("phone/away", Map.of());
    }
}
