package app.asked.server.account.provider.settings;

import app.asked.server.account.People;
import app.asked.server.account.entrance.AccountErrors;
import app.asked.server.account.entrance.RefusedForm;
import app.asked.server.account.event.Events;
import app.asked.server.account.fresh.FreshSignIn;
import app.asked.server.account.provider.ProviderAccount;
import app.asked.server.account.provider.ProviderAccounts;
import app.asked.server.account.provider.ProviderAccounts.Voucher;
import app.asked.server.account.provider.ProviderClient;
import app.asked.server.account.provider.ProviderCookie;
import app.asked.server.account.provider.ProviderForm;
import app.asked.server.account.provider.ProviderTrip;
import app.asked.server.storage.Storage;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// A person's account at the host's identity provider: linked and unlinked. Linking asks there once more who they are,
/// and here for a yes to it.
@Controller
class ProviderPages {
    private static final String PATH = ProviderAccounts.SETTINGS;
    private static final String SETTINGS = "/settings";

    private final Storage storage;
    private final ProviderClient provider;
    private final ProviderAccounts linked;
    private final ProviderCookie cookie;
    private final People people;

    ProviderPages(
            Storage storage, ProviderClient provider, ProviderAccounts linked, ProviderCookie cookie, People people) {
        this.storage = storage;
        this.provider = provider;
        this.linked = linked;
        this.cookie = cookie;
        this.people = people;
    }

    @GetMapping(PATH)
    Object tell(Who who, Form query, Page page, HttpServletRequest request) {
        return provider.isThere() ? show(who, query, page, request, FieldErrors.NONE) : new RedirectView(SETTINGS);
    }

    /// A link, since a form may lead nowhere but here.
    @FreshSignIn(page = PATH)
    @GetMapping(PATH + "/go")
    Object leave(Who who, Form query, Page page, HttpServletRequest request, HttpServletResponse response) {
        if (!provider.isThere()) {
            return new RedirectView(SETTINGS);
        }
        ProviderTrip trip = ProviderTrip.linking(who.person());
        return provider.page(trip)
                .<Object>map(address -> {
                    cookie.give(trip, response);
                    return new RedirectView(address.toString());
                })
                .orElseGet(() -> {
                    ModelAndView away = show(who, query, page, request, problem("provider.away.later", page));
                    away.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
                    return away;
                });
    }

    @FreshSignIn
    @PostMapping(PATH + "/link")
    Object link(Who who, Form form, Page page, HttpServletRequest request, HttpServletResponse response) {
        if (!provider.isThere()) {
            return SeeOther.at(SETTINGS);
        }
        Optional<ProviderTrip> trip = trip(who, request);
        cookie.take(response);
        boolean isDone = trip.isPresent()
                && linked.link(
                        storage.read(tx -> tx.key(who.person())),
                        trip.get(),
                        ProviderForm.secrets(form),
                        Events.device(request));
        if (!isDone) {
            return RefusedForm.invalid(show(who, form, page, request, problem("provider.link.heed", page)));
        }
        Toasts.leave(Toast.of("toast.provider-linked"), response);
        return SeeOther.at(PATH);
    }

    @FreshSignIn
    @PostMapping(PATH + "/unlink")
    RedirectView unlink(Who who, HttpServletRequest request, HttpServletResponse response) {
        linked.unlink(who.person(), Events.device(request));
        Toasts.leave(Toast.of("toast.provider-unlinked"), response);
        return SeeOther.at(PATH);
    }

    /// The trip that this person made, and nobody before them on this device.
    private Optional<ProviderTrip> trip(Who who, HttpServletRequest request) {
        return cookie.of(request)
                .filter(trip -> trip.linker().filter(who.person()::equals).isPresent());
    }

    private FieldErrors problem(String why, Page page) {
        return AccountErrors.at("provider", page.say(why, "name", provider.name()));
    }

    private ModelAndView show(Who who, Form form, Page page, HttpServletRequest request, FieldErrors errors) {
        ZoneId zone = people.preferences(who.person()).zone(form.device());
        Optional<ProviderAccount> account = linked.of(who.person());
        String wayIn = account.isPresent()
                ? ""
                : trip(who, request)
                        .flatMap(linked::vouched)
                        .map(Voucher::wayIn)
                        .map(Object::toString)
                        .orElse("");
        return page.titled("account.settings.provider")
                .show(
                        "account/provider/settings",
                        Map.of(
                                "provider",
                                provider.name(),
                                "linked",
                                account.map(each -> ProviderView.said(page.words(), each, zone))
                                        .orElse(""),
                                "wayIn",
                                wayIn,
                                "errors",
                                errors));
    }
}
