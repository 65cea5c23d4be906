package app.asked.server.account.recovery;

import app.asked.server.account.entrance.AccountErrors;
import app.asked.server.account.entrance.Entrance;
import app.asked.server.account.entrance.RefusedForm;
import app.asked.server.account.event.Events;
import app.asked.server.account.login.SignInLimits;
import app.asked.server.account.login.SignInResult;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
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

/// The second step back in: a new passphrase. Where the host's code opened no words, the sheet's code is asked for,
/// or a yes to going on without them.
@Controller
class NewPassphrasePages {
    static final String PATH = "/sign-in/new-passphrase";

    private final Comebacks comebacks;
    private final ComebackCookie cookie;
    private final SignInLimits tries;
    private final Entrance entrance;

    NewPassphrasePages(Comebacks comebacks, ComebackCookie cookie, SignInLimits tries, Entrance entrance) {
        this.comebacks = comebacks;
        this.cookie = cookie;
        this.tries = tries;
        this.entrance = entrance;
    }

    @GetMapping(PATH)
    Object ask(Page page, HttpServletRequest request) {
        return cookie.of(request)
                .flatMap(comebacks::find)
                .<Object>map(comeback -> show(page, comeback, false, FieldErrors.NONE))
                .orElseGet(() -> SeeOther.at(RecoverPages.PATH));
    }

    @PostMapping(PATH)
    Object take(Page page, Form form, HttpServletRequest request, HttpServletResponse response) {
        Optional<Comeback> found = cookie.of(request).flatMap(comebacks::find);
        if (found.isEmpty()) {
            return SeeOther.at(RecoverPages.PATH);
        }
        Comeback comeback = found.get();
        NewPassphraseForm wish = NewPassphraseForm.of(form);
        FieldErrors errors = wish.errors(page.words(), comebacks.name(comeback));
        if (!errors.isEmpty()) {
            return RefusedForm.invalid(show(page, comeback, wish.givesUpWords(), errors));
        }
        Optional<PersonKey> key = cookie.of(request).flatMap(comeback::key);
        return key.isPresent()
                ? finish(page, comeback, key.get(), !comeback.isByHost(), wish, request, response)
                : finishClosed(page, comeback, wish, request, response);
    }

    private Object finishClosed(
            Page page,
            Comeback comeback,
            NewPassphraseForm wish,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (wish.code().isPresent()) {
            return finishBySheet(page, comeback, wish.code().get(), wish, request, response);
        }
        if (!wish.givesUpWords()) {
            FieldErrors errors = AccountErrors.at("code", page.say("account.new-passphrase.code.heed"));
            return RefusedForm.invalid(show(page, comeback, false, errors));
        }
        Optional<PersonKey> key = comebacks.finishWithoutWords(
                comeback, wish.passphrase(), page.say("account.words-lost"), Events.device(request));
        return key.isPresent() ? enter(key.get(), request, response) : crowded(page, comeback, true, response);
    }

    private Object finishBySheet(
            Page page,
            Comeback comeback,
            RecoveryCode code,
            NewPassphraseForm wish,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignInLimits.Taken tried = tries.known(comeback.person());
        if (tried.waiting().isPresent()) {
            SignInResult.Wait wait = tried.waiting().get();
            FieldErrors errors = AccountErrors.at("code", page.say("account.wait", "seconds", wait.seconds()));
            return RefusedForm.later(show(page, comeback, false, errors), wait, response);
        }
        Optional<PersonKey> key = comebacks.open(comeback, code);
        if (key.isEmpty()) {
            FieldErrors errors = AccountErrors.at("code", page.say("account.new-passphrase.code.wrong"));
            return RefusedForm.invalid(show(page, comeback, false, errors));
        }
        tried.giveBack();
        return finish(page, comeback, key.get(), true, wish, request, response);
    }

    private Object finish(
            Page page,
            Comeback comeback,
            PersonKey key,
            boolean isBySheet,
            NewPassphraseForm wish,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<PersonKey> opened = comebacks.finish(key, isBySheet, wish.passphrase(), Events.device(request));
        return opened.isPresent() ? enter(opened.get(), request, response) : crowded(page, comeback, false, response);
    }

    private Object enter(PersonKey key, HttpServletRequest request, HttpServletResponse response) {
        cookie.take(response);
        entrance.enter(key, request, response);
        Toasts.leave(Toast.of("toast.back-in").changedAt(WayBackPages.PATH), response);
        return SeeOther.at("/today");
    }

    private static Object crowded(Page page, Comeback comeback, boolean givesUp, HttpServletResponse response) {
        SignInResult.Wait wait = SignInResult.Wait.A_MOMENT;
        return RefusedForm.later(show(page, comeback, givesUp, AccountErrors.of(page.words(), wait)), wait, response);
    }

    private static ModelAndView show(Page page, Comeback comeback, boolean givesUp, FieldErrors errors) {
        return page.titled("account.new-passphrase.title")
                .show(
                        "account/newPassphrase",
                        Map.of("open", comeback.key() != null, "givesUp", givesUp, "errors", errors));
    }
}
