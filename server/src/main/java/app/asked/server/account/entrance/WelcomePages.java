package app.asked.server.account.entrance;

import app.asked.server.account.login.Accounts;
import app.asked.server.account.login.LoginName;
import app.asked.server.account.login.SignInLimits;
import app.asked.server.account.login.SignInResult;
import app.asked.server.account.secret.Secret;
import app.asked.server.web.Page;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The first screen of all, which makes an account, and where a link of the host's leads. What lets somebody in stands
/// behind the `#` of that link, which browsers send to nobody; the page puts it into a form.
@Controller
class WelcomePages {
    private final Accounts accounts;
    private final Entrance entrance;
    private final FirstCode code;
    private final SignInLimits tries;
    private final ProviderArrival arrival;

    WelcomePages(Accounts accounts, Entrance entrance, FirstCode code, SignInLimits tries, ProviderArrival arrival) {
        this.accounts = accounts;
        this.entrance = entrance;
        this.code = code;
        this.tries = tries;
        this.arrival = arrival;
    }

    @GetMapping("/welcome")
    Object welcome(Page page, HttpServletRequest request) {
        if (page.signedIn()) {
            return new RedirectView("/today");
        }
        return accounts.areOpen()
                ? show(page, "", Optional.empty(), request, FieldErrors.NONE)
                : new RedirectView("/sign-in");
    }

    @GetMapping(Accounts.INVITED_AT)
    Object invited(Page page) {
        return page.signedIn() ? new RedirectView("/today") : invited(page, FieldErrors.NONE);
    }

    @PostMapping(Accounts.INVITED_AT)
    Object take(Form form, Page page, HttpServletRequest request, HttpServletResponse response) {
        SignInLimits.Taken tried = tries.code(request.getRemoteAddr());
        if (tried.waiting().isPresent()) {
            SignInResult.Wait wait = tried.waiting().get();
            String sentence = page.say("account.wait", "seconds", wait.seconds());
            return RefusedForm.later(invited(page, AccountErrors.at("invite", sentence)), wait, response);
        }
        Optional<Secret> invite = SignUpForm.invite(form).filter(accounts::isInvited);
        if (invite.isEmpty()) {
            return RefusedForm.invalid(invited(page, AccountErrors.at("invite", page.say("account.invited.heed"))));
        }
        tried.giveBack();
        return show(page, "", invite, request, FieldErrors.NONE);
    }

    private static ModelAndView invited(Page page, FieldErrors errors) {
        return page.titled("account.invited.title").show("account/invited", Map.of("errors", errors));
    }

    private boolean mayCome(Optional<Secret> invite) {
        return accounts.areOpen() || invite.filter(accounts::isInvited).isPresent();
    }

    private static RedirectView closed(Optional<Secret> invite, HttpServletResponse response) {
        invite.ifPresent(_ -> Toasts.leave(Toast.of("toast.invite-used"), response));
        return new RedirectView("/sign-in");
    }

    @PostMapping("/welcome")
    Object make(Form form, Page page, HttpServletRequest request, HttpServletResponse response) {
        var typed = SignUpForm.of(form);
        if (!mayCome(typed.invite())) {
            return closed(typed.invite(), response);
        }
        FieldErrors errors = typed.errors(page.words());
        if (!errors.isEmpty()) {
            return RefusedForm.invalid(show(page, typed.name(), typed.invite(), request, errors));
        }
        return code.isNeeded(request)
                ? makeWithCode(typed, page, request, response)
                : makePaced(typed, page, request, response);
    }

    private Object makeWithCode(SignUpForm typed, Page page, HttpServletRequest request, HttpServletResponse response) {
        SignInLimits.Taken tried = tries.code(request.getRemoteAddr());
        if (tried.waiting().isPresent()) {
            return later(typed, "code", tried.waiting().get(), page, request, response);
        }
        if (!code.isRight(typed.code())) {
            return RefusedForm.invalid(show(
                    page,
                    typed.name(),
                    typed.invite(),
                    request,
                    AccountErrors.at("code", page.say("account.code.heed"))));
        }
        tried.giveBack();
        return makePaced(typed, page, request, response);
    }

    private Object makePaced(SignUpForm typed, Page page, HttpServletRequest request, HttpServletResponse response) {
        SignInLimits.Taken tried = tries.newAccount(request.getRemoteAddr());
        return tried.waiting().isPresent()
                ? later(typed, "passphrase", tried.waiting().get(), page, request, response)
                : make(typed, tried, page, request, response);
    }

    private Object make(
            SignUpForm typed,
            SignInLimits.Taken tried,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var name = new LoginName(typed.name());
        return switch (accounts.make(name, typed.passphrase(), typed.zoneOrHere(), typed.invite())) {
            case Accounts.Made.Done(var key) -> {
                arrival.link(key, typed.secrets(), request, response);
                entrance.enter(key, request, response);
                yield new RedirectView("/before-you-start");
            }
            case Accounts.Made.NameTaken() ->
                RefusedForm.invalid(show(
                        page,
                        typed.name(),
                        typed.invite(),
                        request,
                        AccountErrors.at("name", page.say("account.name.taken"))));
            case Accounts.Made.Closed() -> closed(typed.invite(), response);
            case Accounts.Made.Crowded(var wait) -> {
                tried.giveBack();
                yield later(typed, "passphrase", wait, page, request, response);
            }
        };
    }

    private ModelAndView later(
            SignUpForm typed,
            String field,
            SignInResult.Wait wait,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var errors = AccountErrors.at(field, page.say("account.wait", "seconds", wait.seconds()));
        return RefusedForm.later(show(page, typed.name(), typed.invite(), request, errors), wait, response);
    }

    private ModelAndView show(
            Page page, String name, Optional<Secret> invite, HttpServletRequest request, FieldErrors errors) {
        return page.titled("account.welcome.title")
                .show(
                        "account/welcome",
                        Map.of(
                                "name", name,
                                "errors", errors,
                                "code", code.isNeeded(request),
                                "invite", invite.map(Secret::text).orElse(""),
                                "provider", arrival.provider(request),
                                "wayIn", arrival.wayIn(request)));
    }
}
