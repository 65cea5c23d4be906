package app.asked.server.account.entrance;

import app.asked.server.account.People;
import app.asked.server.account.event.Events;
import app.asked.server.account.login.Accounts;
import app.asked.server.account.login.SignInLimits;
import app.asked.server.account.login.SignInResult;
import app.asked.server.account.provider.ProviderAccounts;
import app.asked.server.account.provider.ProviderAccounts.Voucher;
import app.asked.server.account.provider.ProviderAnswer;
import app.asked.server.account.provider.ProviderClient;
import app.asked.server.account.provider.ProviderCookie;
import app.asked.server.account.provider.ProviderEntry;
import app.asked.server.account.provider.ProviderForm;
import app.asked.server.account.provider.ProviderSignInResult;
import app.asked.server.account.provider.ProviderTrip;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Signing in with the host's identity provider: off to it, back from it, and in, once the words are open.
@Controller
class ProviderSignInPages {
    private static final String PATH = "/sign-in/provider";

    private final ProviderClient provider;
    private final ProviderAccounts linked;
    private final ProviderEntry signIn;
    private final ProviderCookie cookie;
    private final ProviderArrival arrival;
    private final SignInLimits tries;
    private final Accounts accounts;
    private final People people;
    private final Entrance entrance;
    private final Door door;
    private final RefusedTries refused;

    ProviderSignInPages(
            ProviderClient provider,
            ProviderAccounts linked,
            ProviderEntry signIn,
            ProviderCookie cookie,
            ProviderArrival arrival,
            SignInLimits tries,
            Accounts accounts,
            People people,
            Entrance entrance,
            Door door,
            RefusedTries refused) {
        this.provider = provider;
        this.linked = linked;
        this.signIn = signIn;
        this.cookie = cookie;
        this.arrival = arrival;
        this.tries = tries;
        this.accounts = accounts;
        this.people = people;
        this.entrance = entrance;
        this.door = door;
        this.refused = refused;
    }

    /// A link, since a form may lead nowhere but here; and one of ours, so that nobody is signed in who did not want
    /// to.
    @GetMapping(PATH + "/go")
    Object leave(Page page, Form query, HttpServletRequest request, HttpServletResponse response) {
        if (!provider.isThere() || "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            return new RedirectView("/sign-in");
        }
        ProviderTrip trip = ProviderTrip.signingIn(OwnPath.of(query.value("to")).orElse(""));
        return provider.page(trip)
                .<Object>map(address -> {
                    cookie.give(trip, response);
                    return new RedirectView(address.toString());
                })
                .orElseGet(() -> away(page, query));
    }

    /// From here on the provider's word is kept for a few minutes, and what stood in the address is worth nothing.
    @GetMapping(ProviderClient.BACK)
    Object comeBack(Page page, Form query, HttpServletRequest request, HttpServletResponse response) {
        if (!provider.isThere()) {
            return new RedirectView("/sign-in");
        }
        Optional<ProviderTrip> trip = cookie.of(request);
        if (trip.isEmpty() || linked.vouched(trip.get()).isPresent()) {
            return unfinished("provider.refused", page, query, response);
        }
        SignInLimits.Taken tried = tries.stranger("provider", request.getRemoteAddr());
        if (tried.waiting().isPresent()) {
            SignInResult.Wait wait = tried.waiting().get();
            return RefusedForm.later(door.show(page, query, AccountErrors.of(page.words(), wait)), wait, response);
        }
        return switch (provider.ask(trip.get(), parameters(query))) {
            case ProviderAnswer.Known(var account) -> {
                tried.giveBack();
                linked.vouch(trip.get(), account);
                yield SeeOther.at(trip.get().linker().isPresent() ? ProviderAccounts.SETTINGS : PATH);
            }
            case ProviderAnswer.Declined() -> unfinished("provider.declined", page, query, response);
            case ProviderAnswer.Refused() -> {
                refused.tell(request);
                yield unfinished("provider.refused", page, query, response);
            }
            case ProviderAnswer.Away() -> {
                tried.giveBack();
                yield away(page, query);
            }
        };
    }

    private static Map<String, List<String>> parameters(Form query) {
        return query.typed().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Arrays.asList(each.getValue())));
    }

    /// On to the words of whom the provider vouched for; for somebody who is new here, what they can do.
    @GetMapping(PATH)
    Object arrived(Page page, HttpServletRequest request) {
        Optional<Voucher> voucher = arrival.voucher(request);
        if (voucher.isEmpty()) {
            return new RedirectView("/sign-in");
        }
        return voucher.get().person().isPresent()
                ? show("provider.open.title", "account/provider/open", page, voucher.get(), FieldErrors.NONE)
                : page.titled("provider.new.title")
                        .show("account/provider/new", Map.of("provider", provider.name(), "open", accounts.areOpen()));
    }

    @PostMapping(PATH)
    Object enter(Page page, Form form, HttpServletRequest request, HttpServletResponse response) {
        Optional<ProviderTrip> trip = arrival.trip(request);
        Optional<Voucher> voucher = trip.flatMap(linked::vouched);
        Optional<UUID> person = voucher.flatMap(Voucher::person);
        if (person.isEmpty()) {
            return unfinished("provider.refused", page, form, response);
        }
        if (people.isSuspended(person.get())) {
            return unfinished("account.suspended", page, form, response);
        }
        var knock = new ProviderEntry.Knock(
                trip.get(),
                voucher.get(),
                ProviderForm.secrets(form),
                form.value("passphrase"),
                Events.device(request));
        return switch (signIn.by(knock, person.get())) {
            case ProviderSignInResult.Right(var key, boolean isProved) -> {
                cookie.take(response);
                if (isProved) {
                    entrance.enter(key, request, response);
                } else {
                    entrance.enterUnproved(key, request, response);
                }
                yield SeeOther.at(OwnPath.of(trip.get().to()).orElse("/today"));
            }
            case ProviderSignInResult.NeedsPassphrase(boolean isWrong) ->
                isWrong
                        ? RefusedForm.invalid(once(
                                page, voucher.get(), AccountErrors.at("passphrase", page.say("account.confirm.heed"))))
                        : once(page, voucher.get(), FieldErrors.NONE);
            case ProviderSignInResult.Over() -> unfinished("provider.refused", page, form, response);
            case ProviderSignInResult.Wait(var until) ->
                RefusedForm.later(once(page, voucher.get(), AccountErrors.of(page.words(), until)), until, response);
        };
    }

    private ModelAndView unfinished(String why, Page page, Form form, HttpServletResponse response) {
        cookie.take(response);
        return RefusedForm.invalid(door.show(page, form, problem(why, page)));
    }

    private ModelAndView away(Page page, Form form) {
        ModelAndView shown = door.show(page, form, problem("provider.away", page));
        shown.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return shown;
    }

    private FieldErrors problem(String why, Page page) {
        return AccountErrors.at("provider", page.say(why, "name", provider.name()));
    }

    /// The passphrase, once on this device.
    private ModelAndView once(Page page, Voucher voucher, FieldErrors errors) {
        return show("passkey.once.title", "account/provider/once", page, voucher, errors);
    }

    private ModelAndView show(String title, String template, Page page, Voucher voucher, FieldErrors errors) {
        return page.titled(title)
                .show(
                        template,
                        Map.of(
                                "provider", provider.name(),
                                "wayIn", voucher.wayIn().toString(),
                                "errors", errors));
    }
}
