package app.asked.server.account.own;

import app.asked.server.account.entrance.AccountErrors;
import app.asked.server.account.entrance.Entrance;
import app.asked.server.account.entrance.RefusedForm;
import app.asked.server.account.event.Events;
import app.asked.server.account.key.Sealing;
import app.asked.server.account.login.Accounts;
import app.asked.server.account.login.SignIn;
import app.asked.server.account.login.SignInResult;
import app.asked.server.account.recovery.RecoverySheets;
import app.asked.server.account.session.Sessions;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.Storage;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.web.Page;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
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

/// How a person's words are kept, and a new key for whoever thinks that somebody had their device.
@Controller
class KeyPages {
    private static final String PATH = "/settings/key";

    private final Storage storage;
    private final SignIn signIn;
    private final Accounts accounts;
    private final Sessions sessions;
    private final OthersOut others;
    private final Entrance entrance;
    private final Sealing sealing;
    private final RecoverySheets recoverySheets;

    KeyPages(
            Storage storage,
            SignIn signIn,
            Accounts accounts,
            Sessions sessions,
            OthersOut others,
            Entrance entrance,
            Sealing sealing,
            RecoverySheets recoverySheets) {
        this.storage = storage;
        this.signIn = signIn;
        this.accounts = accounts;
        this.sessions = sessions;
        this.others = others;
        this.entrance = entrance;
        this.sealing = sealing;
        this.recoverySheets = recoverySheets;
    }

    @GetMapping(PATH)
    ModelAndView tell(Who who, Page page) {
        return show(who, page, FieldErrors.NONE);
    }

    @PostMapping(PATH)
    Object change(Who who, Form form, Page page, HttpServletRequest request, HttpServletResponse response) {
        String passphrase = form.value("passphrase");
        SignInResult attempt = signIn.again(who, passphrase);
        if (!(attempt instanceof SignInResult.Right(var key))) {
            return RefusedForm.after(attempt, show(who, page, Confirming.errors(page, attempt)), response);
        }
        Optional<Accounts.NextKey> next = accounts.nextKey(key, passphrase);
        if (next.isEmpty()) {
            var wait = SignInResult.Wait.A_MOMENT;
            return RefusedForm.later(show(who, page, AccountErrors.of(page.words(), wait)), wait, response);
        }
        change(who, next.get(), request, response);
        Toasts.leave(Toast.of("toast.key-changed"), response);
        return new RedirectView(PATH);
    }

    /// Every way in ends first: whatever stops it half-way, the person signs in again and nothing is lost.
    private void change(Who who, Accounts.NextKey next, HttpServletRequest request, HttpServletResponse response) {
        others.end(who, false, request);
        sessions.endAll(who.person());
        PersonKey key = accounts.change(next, Events.device(request));
        recoverySheets.forget(who.person());
        entrance.enter(key, request, response);
        sealing.begin(key);
    }

    private ModelAndView show(Who who, Page page, FieldErrors errors) {
        int left = storage.read(tx -> ProseRepository.unsealed(tx, who.person()));
        return page.titled("account.settings.key").show("account/key", Map.of("left", left, "errors", errors));
    }
}
