package app.asked.server.account.gate;

import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.form.Form;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// A form that came without a session, or with an older one's token: nothing of it is lost, one tap sends it again.
@Controller
class HeldPages {
    static final String PATH = "/held";

    @RequestMapping(PATH)
    ModelAndView held(Form form, Page page, HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String to)) {
            throw new NotFound();
        }
        return page.titled("account.held.title").show("account/held", Map.of("held", HeldView.of(to, form)));
    }
}
