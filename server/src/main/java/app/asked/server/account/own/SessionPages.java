package app.asked.server.account.own;

import app.asked.server.account.People;
import app.asked.server.account.fresh.FreshSignIn;
import app.asked.server.account.session.Sessions;
import app.asked.server.account.token.Tokens;
import app.asked.server.web.Page;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
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
    private final Tokens tokens;
    private final OthersOut others;
    private final People people;

    SessionPages(Sessions sessions, Tokens tokens, OthersOut others, People people) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.others = others;
        this.people = people;
    }

    @GetMapping(PATH)
    ModelAndView list(Who who, Page page, Form query) {
        var zone = people.preferences(who.person()).zone(query.device());
        var items = sessions.of(who.person()).stream()
                .map(session -> SessionView.of(page.words(), session, who, zone))
                .sorted(Comparator.comparing(SessionView::here).reversed())
                .toList();
        return page.titled("account.settings.sessions")
                .show(
                        "account/sessions",
                        Map.of(
                                "sessions",
                                items,
                                "tokens",
                                tokens.of(who.person()).size()));
    }

    @FreshSignIn
    @PostMapping(PATH + "/{id}/end")
    RedirectView end(Who who, @PathVariable UUID id, HttpServletResponse response) {
        sessions.end(who.person(), id);
        return ended(response);
    }

    @FreshSignIn
    @PostMapping(PATH + "/others/end")
    RedirectView endOthers(Who who, Form form, HttpServletRequest request, HttpServletResponse response) {
        others.end(who, form.has(OthersOut.KEEP_TOKENS), request);
        return ended(response);
    }

    private static RedirectView ended(HttpServletResponse response) {
        Toasts.leave(Toast.of("toast.session-ended"), response);
        return new RedirectView(PATH);
    }
}
