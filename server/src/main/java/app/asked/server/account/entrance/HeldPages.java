package app.asked.server.account.entrance;

import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// A form that came without a session, or with an older one's token: nothing of it is lost. Whoever signs in on this
/// page finds it again, and one tap sends it.
@Controller
public final class HeldPages {
    /// Where a request is forwarded to whose form is held.
    public static final String PATH = "/held";

    private final Door door;

    HeldPages(Door door) {
        this.door = door;
    }

    @RequestMapping(PATH)
    ModelAndView held(Form form, Page page, HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String to)) {
            throw new NotFound();
        }
        return HeldView.of(to, form, FieldErrors.NONE).show(page, door.passkeysFor());
    }
}
