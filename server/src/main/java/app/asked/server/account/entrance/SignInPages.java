package app.asked.server.account.entrance;

import app.asked.server.account.People;
import app.asked.server.account.device.DeviceCookie;
import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.account.login.Accounts;
import app.asked.server.account.login.SignIn;
import app.asked.server.account.login.SignInResult;
import app.asked.server.web.Page;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/// Signing in with a passphrase, and out.
@Controller
class SignInPages {
    private final SignIn signIn;
    private final Accounts accounts;
    private final Entrance entrance;
    private final DeviceCookie device;
    private final People people;
    private final Door door;
    private final RefusedTries refused;

    SignInPages(
            SignIn signIn,
            Accounts accounts,
            Entrance entrance,
            DeviceCookie device,
            People people,
            Door door,
            RefusedTries refused) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.entrance = entrance;
        this.device = device;
        this.people = people;
        this.door = door;
        this.refused = refused;
    }

    @GetMapping("/sign-in")
    Object signIn(Form form, Page page) {
        if (page.signedIn()) {
            return new RedirectView("/today");
        }
        return accounts.isAnyone() ? door.show(page, form, FieldErrors.NONE) : new RedirectView("/welcome");
    }

    @PostMapping("/sign-in")
    Object enter(Form form, Page page, HttpServletRequest request, HttpServletResponse response) {
        SignInResult attempt = signIn.by(
                form.value("name"),
                form.value("passphrase"),
                request.getRemoteAddr(),
                device.of(request).orElse(null));
        return switch (attempt) {
            case SignInResult.Right(var key)
            when people.isSuspended(key.person()) ->
                RefusedForm.invalid(
                        door.show(page, form, AccountErrors.at("passphrase", page.say("account.suspended"))));
            case SignInResult.Right(var key) -> {
                entrance.enter(key, request, response);
                yield Door.through(form);
            }
            case SignInResult.Wrong() -> {
                refused.tell(form.value("name"), Kind.SIGN_IN_REFUSED, request);
                yield RefusedForm.invalid(
                        door.show(page, form, AccountErrors.at("passphrase", page.say("account.sign-in.heed"))));
            }
            case SignInResult.Wait wait ->
                RefusedForm.later(door.show(page, form, AccountErrors.of(page.words(), wait)), wait, response);
        };
    }

    @PostMapping("/sign-out")
    RedirectView leave(Who who, HttpServletResponse response) {
        entrance.leave(who, response);
        Toasts.leave(Toast.of("toast.signed-out"), response);
        return new RedirectView("/sign-in");
    }
}
