package app.asked.server.account.own;

import app.asked.server.account.People;
import app.asked.server.account.ThemeCookie;
import app.asked.server.account.login.Accounts;
import app.asked.server.account.own.SettingsView.Row;
import app.asked.server.account.passkey.Passkeys;
import app.asked.server.account.provider.ProviderAccounts;
import app.asked.server.account.provider.ProviderClient;
import app.asked.server.account.recovery.WayBack;
import app.asked.server.account.session.Sessions;
import app.asked.server.account.token.Tokens;
import app.asked.server.storage.Storage;
import app.asked.server.web.Page;
import app.asked.server.web.Theme;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import app.asked.server.web.message.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The settings: the theme, and where everything else is.
@Controller
class SettingsPages {
    private final Storage storage;
    private final People people;
    private final Passkeys passkeys;
    private final ProviderClient provider;
    private final ProviderAccounts linked;
    private final Sessions sessions;
    private final Tokens tokens;
    private final WayBack wayBack;
    private final List<OwnSetting> others;

    SettingsPages(
            Storage storage,
            People people,
            Passkeys passkeys,
            ProviderClient provider,
            ProviderAccounts linked,
            Sessions sessions,
            Tokens tokens,
            WayBack wayBack,
            List<OwnSetting> others) {
        this.storage = storage;
        this.people = people;
        this.passkeys = passkeys;
        this.provider = provider;
        this.linked = linked;
        this.sessions = sessions;
        this.tokens = tokens;
        this.wayBack = wayBack;
        this.others = others;
    }

    @GetMapping("/settings")
    ModelAndView settings(Who who, Page page) {
        var preferences = people.preferences(who.person());
        var settings = SettingsView.of(
                page.words(),
                storage.read(tx -> others.stream()
                        .flatMap(each -> each.row(tx, who.person(), page.words()).stream())
                        .toList()),
                storage.read(tx -> Accounts.name(tx, who.person())),
                preferences,
                ways(who, page.words()),
                wayBack.of(who.person()),
                sessions.of(who.person()).size(),
                tokens.of(who.person()).size());
        return page.titled("account.settings.title").show("account/settings", Map.of("settings", settings));
    }

    /// The ways in beside the passphrase.
    private List<Row> ways(Who who, Words words) {
        Row some =
                SettingsView.row(words, "passkeys", words.say("passkey.small", "count", passkeys.count(who.person())));
        if (!provider.isThere()) {
            return List.of(some);
        }
        String small = linked.of(who.person()).isPresent() ? "provider.small.linked" : "provider.small.not-linked";
        return List.of(some, SettingsView.row(words, "provider", words.say(small, "name", provider.name())));
    }

    @PostMapping("/settings/theme")
    RedirectView wear(Who who, Form form, HttpServletResponse response) {
        Theme theme = Theme.of(form.value("theme"));
        people.change(who.person(), preferences -> preferences.wearing(theme));
        ThemeCookie.give(theme, response);
        Toasts.leave(Toast.of("toast.saved"), response);
        return new RedirectView("/settings");
    }
}
