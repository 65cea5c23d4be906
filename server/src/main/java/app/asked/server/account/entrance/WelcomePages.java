package app.asked.server.account.entrance;

import app.asked.server.account.login.Accounts;
import app.asked.server.account.login.Attempt;
import app.asked.server.account.login.LoginName;
import app.asked.server.account.login.Tries;
import app.asked.server.web.Page;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.Heeds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The first screen of all, which makes an account.
@Controller
class WelcomePages {
    private final Accounts accounts;
    private final Entrance entrance;
    private final FirstCode code;
    private final Tries tries;

    WelcomePages(Accounts accounts, Entrance entrance, FirstCode code, Tries tries) {
        this.accounts = accounts;
        this.entrance = entrance;
        this.code = code;
        this.tries = tries;
    }

    @GetMapping("/welcome")
    Object welcome(Page page, HttpServletRequest request) {
        if (page.signedIn()) {
            return new RedirectView("/today");
        }
        return accounts.areOpen() ? show(page, "", request, Heeds.NONE) : new RedirectView("/sign-in");
    }

    @PostMapping("/welcome")
    Object make(Form form, Page page, HttpServletRequest request, HttpServletResponse response) {
        if (!accounts.areOpen()) {
            return new RedirectView("/sign-in");
        }
        var typed = SignUpForm.of(form);
        Heeds heeds = typed.heeds(page.words());
        if (heeds.isEmpty() && code.isNeeded(request)) {
            heeds = checkCode(typed, page, request.getRemoteAddr());
        }
        return heeds.isEmpty() ? make(typed, page, request, response) : again(page, typed, request, heeds);
    }

    private Object make(SignUpForm typed, Page page, HttpServletRequest request, HttpServletResponse response) {
        var name = new LoginName(typed.name());
        return switch (accounts.make(name, typed.passphrase(), typed.zoneOrHere())) {
            case Accounts.Made.Done(var person) -> {
                entrance.enter(person, request, response);
                yield new RedirectView("/before-you-start");
            }
            case Accounts.Made.NameTaken() ->
                again(page, typed, request, Heeding.at("name", page.say("account.name.taken")));
            case Accounts.Made.Closed() -> new RedirectView("/sign-in");
        };
    }

    private Heeds checkCode(SignUpForm typed, Page page, String address) {
        Duration wait = tries.take("the first code", address);
        if (!wait.isZero()) {
            long seconds = new Attempt.Wait(wait).seconds();
            return Heeding.at("code", page.say("account.wait", "seconds", seconds));
        }
        return code.isRight(typed.code()) ? Heeds.NONE : Heeding.at("code", page.say("account.code.heed"));
    }

    private ModelAndView again(Page page, SignUpForm typed, HttpServletRequest request, Heeds heeds) {
        ModelAndView again = show(page, typed.name(), request, heeds);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView show(Page page, String name, HttpServletRequest request, Heeds heeds) {
        return page.titled("account.welcome.title")
                .show("account/welcome", Map.of("name", name, "heeds", heeds, "code", code.isNeeded(request)));
    }
}
