package app.asked.server.account.fresh;

import app.asked.server.account.entrance.AccountErrors;
import app.asked.server.account.entrance.OwnPath;
import app.asked.server.account.entrance.RefusedForm;
import app.asked.server.account.login.SignIn;
import app.asked.server.account.login.SignInResult;
import app.asked.server.account.session.SessionCookie;
import app.asked.server.account.session.Sessions;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Asks for the passphrase again, then goes on: to a page, or with a form that waits here with all that was typed.
@Controller
class FreshPages {
    static final String PATH = "/confirm";
    /// Where a form is forwarded to that came too late.
    static final String HELD = "/confirm/held";

    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookie cookie;

    FreshPages(SignIn signIn, Sessions sessions, SessionCookie cookie) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @GetMapping(PATH)
    ModelAndView ask(Who who, Page page, Form query) {
        return show(
                page,
                new FreshView("", OwnPath.of(query.value("to")).orElse("/settings"), List.of()),
                FieldErrors.NONE);
    }

    @RequestMapping(HELD)
    ModelAndView hold(Who who, Page page, Form form, HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String held)) {
            throw new NotFound();
        }
        return show(page, FreshView.holding(held, form), FieldErrors.NONE);
    }

    @PostMapping(PATH)
    Object goOn(Who who, Page page, Form form, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> held = OwnPath.of(form.value("held"));
        String to = OwnPath.of(form.value("to")).orElse("/settings");
        return switch (signIn.again(who, form.value("passphrase"))) {
            case SignInResult.Right _ -> {
                cookie.of(request).ifPresent(secret -> sessions.prove(who.person(), secret));
                yield held.map(FreshPages::sendOn).orElseGet(() -> SeeOther.at(to));
            }
            case SignInResult.Wrong _ -> {
                FieldErrors errors = AccountErrors.at("passphrase", page.say("account.confirm.heed"));
                yield RefusedForm.invalid(again(page, form, held, to, errors));
            }
            case SignInResult.Wait wait ->
                RefusedForm.later(again(page, form, held, to, AccountErrors.of(page.words(), wait)), wait, response);
        };
    }

    /// The browser sends the held form on, with all that it holds.
    private static RedirectView sendOn(String held) {
        var redirect = new RedirectView(held);
        redirect.setStatusCode(HttpStatus.TEMPORARY_REDIRECT);
        return redirect;
    }

    private static ModelAndView again(Page page, Form form, Optional<String> held, String to, FieldErrors errors) {
        FreshView view =
                held.map(path -> FreshView.holding(path, form)).orElseGet(() -> new FreshView("", to, List.of()));
        return show(page, view, errors);
    }

    private static ModelAndView show(Page page, FreshView view, FieldErrors errors) {
        return page.titled("account.confirm.title").show("account/confirm", Map.of("view", view, "errors", errors));
    }
}
