package app.asked.server.account.own;

import app.asked.server.account.entrance.Heeding;
import app.asked.server.account.login.Accounts;
import app.asked.server.account.login.LoginName;
import app.asked.server.account.login.SignIn;
import app.asked.server.account.session.Sessions;
import app.asked.server.storage.Storage;
import app.asked.server.web.Page;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.Heeds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// How a person signs in. Changing it takes the passphrase there is, and ends all other sessions where that changes.
@Controller
class LoginPages {
    private static final String PATH = "/settings/sign-in";

    private final Storage storage;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Sessions sessions;

    LoginPages(Storage storage, Accounts accounts, SignIn signIn, Sessions sessions) {
        this.storage = storage;
        this.accounts = accounts;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    ModelAndView form(Who who, Page page) {
        return show(page, storage.read(tx -> Accounts.name(tx, who.person())), Heeds.NONE);
    }

    @PostMapping(PATH)
    Object change(Who who, Form form, Page page, HttpServletRequest request, HttpServletResponse response) {
        var wish = LoginForm.of(form);
        Heeds heeds = wish.heeds(page.words());
        if (heeds.isEmpty()) {
            heeds = Confirming.heeds(page, signIn.again(who.person(), wish.passphrase(), request.getRemoteAddr()));
        }
        if (heeds.isEmpty() && !accounts.rename(who.person(), new LoginName(wish.name()))) {
            heeds = Heeding.at("name", page.say("account.name.taken"));
        }
        if (!heeds.isEmpty()) {
            ModelAndView again = show(page, wish.name(), heeds);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        if (wish.changesPassphrase()) {
            accounts.changePassphrase(who.person(), wish.fresh());
            sessions.endOthers(who.person(), who.session());
        }
        Toasts.leave(Toast.of("toast.saved"), response);
        return new RedirectView("/settings");
    }

    private static ModelAndView show(Page page, String name, Heeds heeds) {
        return page.titled("account.settings.sign-in").show("account/login", Map.of("name", name, "heeds", heeds));
    }
}
