package app.asked.server.account.entrance;

import app.asked.server.account.login.Accounts;
import app.asked.server.account.passkey.Passkeys;
import app.asked.server.account.passkey.RelyingParty;
import app.asked.server.account.provider.ProviderClient;
import app.asked.server.web.Page;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The page on which somebody signs in, and where they go from there.
@Component
final class Door {
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final RelyingParty us;
    private final ProviderClient provider;

    Door(Accounts accounts, Passkeys passkeys, RelyingParty us, ProviderClient provider) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.us = us;
        this.provider = provider;
    }

    /// For a form that is held, that one's page.
    ModelAndView show(Page page, Form form, FieldErrors errors) {
        Optional<String> held = HeldView.to(form);
        if (held.isPresent()) {
            return HeldView.of(held.get(), form, errors).show(page, passkeysFor());
        }
        return page.titled("account.sign-in.title")
                .show(
                        "account/sign-in",
                        Map.of(
                                "name", form.value("name"),
                                "to", OwnPath.of(form.value("to")).orElse(""),
                                "open", accounts.areOpen(),
                                "passkeysFor", passkeysFor(),
                                "provider", provider.name(),
                                "errors", errors));
    }

    /// The host whose passkeys are taken; blank where there are none.
    String passkeysFor() {
        return passkeys.areAny() ? us.id() : "";
    }

    /// For somebody who is in now.
    static RedirectView through(Form form) {
        return HeldView.to(form)
                .map(Door::sendOn)
                .orElseGet(() -> new RedirectView(OwnPath.of(form.value("to")).orElse("/today")));
    }

    /// The browser sends the held form on, with all that it holds. Without a token it is held once more, now for
    /// somebody who is signed in.
    private static RedirectView sendOn(String to) {
        var redirect = new RedirectView(to);
        redirect.setStatusCode(HttpStatus.TEMPORARY_REDIRECT);
        return redirect;
    }
}
