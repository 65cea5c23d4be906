package app.asked.server.account.own;

import app.asked.server.account.People;
import app.asked.server.account.device.Devices;
import app.asked.server.account.session.Sessions;
import app.asked.server.web.Page;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The browsers in which a person is signed in.
@Controller
class SessionPages {
    private static final String PATH = "/settings/sessions";

    private final Sessions sessions;
    private final Devices devices;
    private final People people;

    SessionPages(Sessions sessions, Devices devices, People people) {
        this.sessions = sessions;
        this.devices = devices;
        this.people = people;
    }

    @GetMapping(PATH)
    ModelAndView list(Who who, Page page) {
        var zone = people.preferences(who.person()).zone();
        var items = sessions.of(who.person()).stream()
                .map(session -> SessionView.of(page.words(), session, who, zone))
                .sorted(Comparator.comparing(SessionView::here).reversed())
                .toList();
        return page.titled("account.settings.sessions").show("account/sessions", Map.of("sessions", items));
    }

    @PostMapping(PATH + "/{id}/end")
    RedirectView end(Who who, @PathVariable UUID id, HttpServletResponse response) {
        sessions.end(who.person(), id);
        return ended(response);
    }

    @PostMapping(PATH + "/others/end")
    RedirectView endOthers(Who who, HttpServletRequest request, HttpServletResponse response) {
        sessions.endOthers(who.person(), who.session());
        devices.forgetOthers(who.person(), request);
        return ended(response);
    }

    private static RedirectView ended(HttpServletResponse response) {
        Toasts.leave(Toast.of("toast.session-ended"), response);
        return new RedirectView(PATH);
    }
}
