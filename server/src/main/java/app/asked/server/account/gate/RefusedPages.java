package app.asked.server.account.gate;

import app.asked.server.settings.Settings;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Says of a write that was not taken for one of ours that nothing was saved, why, and who can change that.
@Controller
class RefusedPages {
    static final String PATH = "/refused";
    /// The request's attribute that holds the [Refusal].
    static final String WHY = RefusedPages.class.getName();

    private final Settings settings;

    RefusedPages(Settings settings) {
        this.settings = settings;
    }

    @RequestMapping(PATH)
    ModelAndView refused(Page page, HttpServletRequest request) {
        if (!(request.getAttribute(WHY) instanceof Refusal why)) {
            throw new NotFound();
        }
        return page.titled("account.refused.title")
                .show(
                        "account/refused",
                        Map.of("why", why.key(), "address", settings.url().toString()));
    }
}
