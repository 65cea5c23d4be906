package app.asked.server.account.own;

import app.asked.server.account.entrance.AccountErrors;
import app.asked.server.account.entrance.RefusedForm;
import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.account.event.Events;
import app.asked.server.account.login.Accounts;
import app.asked.server.account.login.LoginName;
import app.asked.server.account.login.SignIn;
import app.asked.server.account.login.SignInResult;
import app.asked.server.account.token.Tokens;
import app.asked.server.storage.Storage;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.web.Page;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.message.Words;
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
    private final Tokens tokens;
    private final OthersOut others;
    private final Events events;

    LoginPages(Storage storage, Accounts accounts, SignIn signIn, Tokens tokens, OthersOut others, Events events) {
        this.storage = storage;
        this.accounts = accounts;
        this.signIn = signIn;
        this.tokens = tokens;
        this.others = others;
        this.events = events;
    }

    @GetMapping(PATH)
    ModelAndView form(Who who, Page page) {
        return show(who, page, name(who), false, FieldErrors.NONE);
    }

    @PostMapping(PATH)
    Object change(Who who, Form form, Page page, HttpServletRequest request, HttpServletResponse response) {
        var wish = LoginForm.of(form);
        String saved = name(who);
        if (wish.isOlderThan(saved)) {
            ModelAndView again = show(who, page, wish.name(), wish.keepsTokens(), changed(page.words(), saved, form));
            again.setStatus(HttpStatus.CONFLICT);
            return again;
        }
        FieldErrors errors = wish.errors(page.words());
        if (!errors.isEmpty()) {
            return RefusedForm.invalid(show(who, page, wish.name(), wish.keepsTokens(), errors));
        }
        var attempt = signIn.again(who, wish.passphrase());
        return attempt instanceof SignInResult.Right(var key)
                ? change(who, key, wish, page, request, response)
                : RefusedForm.after(
                        attempt,
                        show(who, page, wish.name(), wish.keepsTokens(), Confirming.errors(page, attempt)),
                        response);
    }

    private Object change(
            Who who,
            PersonKey key,
            LoginForm wish,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean renames = !wish.name().equals(name(who));
        return switch (accounts.change(key, new LoginName(wish.name()), wish.passphraseWanted())) {
            case DONE -> {
                if (renames) {
                    events.add(who.person(), Kind.NAME_CHANGED, request);
                }
                if (wish.changesPassphrase()) {
                    events.add(who.person(), Kind.PASSPHRASE_CHANGED, request);
                    others.end(who, wish.keepsTokens(), request);
                }
                Toasts.leave(Toast.of("toast.saved"), response);
                yield new RedirectView("/settings");
            }
            case NAME_TAKEN ->
                RefusedForm.invalid(show(
                        who,
                        page,
                        wish.name(),
                        wish.keepsTokens(),
                        AccountErrors.at("name", page.say("account.name.taken"))));
            case CROWDED -> {
                var wait = SignInResult.Wait.A_MOMENT;
                yield RefusedForm.later(
                        show(who, page, wish.name(), wish.keepsTokens(), AccountErrors.of(page.words(), wait)),
                        wait,
                        response);
            }
        };
    }

    private String name(Who who) {
        return storage.read(tx -> Accounts.name(tx, who.person()));
    }

    /// The name was changed since the form was filled from it.
    private static FieldErrors changed(Words words, String saved, Form form) {
        return new FieldErrors(Map.of("name", words.say("form.changed-elsewhere.saved", "text", saved)), form);
    }

    private ModelAndView show(Who who, Page page, String name, boolean keep, FieldErrors errors) {
        int count = tokens.of(who.person()).size();
        return page.titled("account.settings.sign-in")
                .show(
                        "account/login",
                        Map.of("name", name, "saved", name(who), "tokens", count, "keep", keep, "errors", errors));
    }
}
