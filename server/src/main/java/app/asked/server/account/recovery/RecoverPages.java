package app.asked.server.account.recovery;

import app.asked.server.account.entrance.AccountErrors;
import app.asked.server.account.entrance.RefusedForm;
import app.asked.server.account.entrance.RefusedTries;
import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.account.login.SignInLimits;
import app.asked.server.account.login.SignInResult;
import app.asked.server.account.secret.Secret;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The door for somebody who forgot their passphrase: their name, and a code from their sheet or from the host.
@Controller
class RecoverPages {
    static final String PATH = "/sign-in/recover";

    private final Comebacks comebacks;
    private final ComebackCookie cookie;
    private final SignInLimits tries;
    private final RefusedTries refused;

    RecoverPages(Comebacks comebacks, ComebackCookie cookie, SignInLimits tries, RefusedTries refused) {
        this.comebacks = comebacks;
        this.cookie = cookie;
        this.tries = tries;
        this.refused = refused;
    }

    @GetMapping(PATH)
    ModelAndView ask(Page page, Form query) {
        return show(page, query, FieldErrors.NONE);
    }

    /// Whether the name or the code was wrong is not told.
    @PostMapping(PATH)
    Object take(Page page, Form form, HttpServletRequest request, HttpServletResponse response) {
        String name = form.value("name");
        SignInLimits.Taken tried = tries.stranger(name.strip().toLowerCase(Locale.ROOT), request.getRemoteAddr());
        if (tried.waiting().isPresent()) {
            SignInResult.Wait wait = tried.waiting().get();
            String sentence = page.say("account.wait", "seconds", wait.seconds());
            return RefusedForm.later(show(page, form, AccountErrors.at("code", sentence)), wait, response);
        }
        Optional<Secret> begun = RecoveryCode.read(form.value("code")).flatMap(code -> comebacks.begin(name, code));
        if (begun.isEmpty()) {
            refused.tell(name, Kind.CODE_REFUSED, request);
            return RefusedForm.invalid(show(page, form, AccountErrors.at("code", page.say("account.recover.heed"))));
        }
        tried.giveBack();
        cookie.give(begun.get(), response);
        return SeeOther.at(NewPassphrasePages.PATH);
    }

    private static ModelAndView show(Page page, Form form, FieldErrors errors) {
        return page.titled("account.recover.title")
                .show("account/recover", Map.of("name", form.value("name"), "errors", errors));
    }
}
