package app.asked.server.account.own;

import app.asked.core.shape.Checked;
import app.asked.server.account.People;
import app.asked.server.account.entrance.RefusedForm;
import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.account.event.Events;
import app.asked.server.account.fresh.FreshSignIn;
import app.asked.server.account.login.SignIn;
import app.asked.server.account.token.Tokens;
import app.asked.server.web.Page;
import app.asked.server.web.Scope;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Choice;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Personal tokens: made, shown once, revoked.
@Controller
class TokenPages {
    private static final String PATH = "/settings/tokens";

    private final Tokens tokens;
    private final SignIn signIn;
    private final People people;
    private final Events events;

    TokenPages(Tokens tokens, SignIn signIn, People people, Events events) {
        this.tokens = tokens;
        this.signIn = signIn;
        this.people = people;
        this.events = events;
    }

    @GetMapping(PATH)
    ModelAndView list(Who who, Form form, Page page) {
        return show(who, form, page, "", FieldErrors.NONE);
    }

    /// A token that can change things takes the passphrase: it outlives the session that it was made in.
    @FreshSignIn
    @PostMapping(PATH)
    ModelAndView make(Who who, Form form, Page page, HttpServletRequest request, HttpServletResponse response) {
        return switch (form.without(Set.of("passphrase")).check(TokenForm::read)) {
            case Checked.Valid<TokenForm>(var wish)
            when wish.changesThings() -> {
                var attempt = signIn.again(who, form.value("passphrase"));
                FieldErrors errors = Confirming.errors(page, attempt);
                yield errors.isEmpty()
                        ? made(who, wish, form, page, request)
                        : RefusedForm.after(attempt, show(who, form, page, "", errors), response);
            }
            case Checked.Valid<TokenForm>(var wish) -> made(who, wish, form, page, request);
            case Checked.Invalid<TokenForm>(var problems) ->
                RefusedForm.invalid(show(who, form, page, "", FieldErrors.of(page.words(), "", problems)));
        };
    }

    /// Answers with the page itself: the secret is in no address, and in no page after this one.
    private ModelAndView made(Who who, TokenForm wish, Form form, Page page, HttpServletRequest request) {
        var secret = tokens.make(
                who.person(),
                wish.id(),
                wish.label(),
                wish.scopes(),
                wish.life().from(form.now()));
        events.add(who.person(), Kind.TOKEN_MADE, request);
        return show(who, form.blank(), page, secret.text(), FieldErrors.NONE);
    }

    @PostMapping(PATH + "/{id}/revoke")
    RedirectView revoke(Who who, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        tokens.revoke(who.person(), id);
        events.add(who.person(), Kind.TOKEN_REVOKED, request);
        Toasts.leave(Toast.of("toast.token-revoked"), response);
        return new RedirectView(PATH);
    }

    private ModelAndView show(Who who, Form form, Page page, String secret, FieldErrors errors) {
        var zone = people.preferences(who.person()).zone(form.device());
        var items = tokens.of(who.person()).stream()
                .map(token -> TokenView.of(page.words(), token, zone, form.now()))
                .toList();
        return page.titled("account.settings.tokens")
                .show(
                        "account/tokens",
                        Map.of(
                                "id",
                                form.has("id")
                                        ? form.value("id")
                                        : UuidCreator.getTimeOrderedEpoch().toString(),
                                "tokens",
                                items,
                                "secret",
                                secret,
                                "label",
                                form.value("label"),
                                "scopes",
                                scopes(form, page, errors),
                                "life",
                                life(form, page),
                                "errors",
                                errors));
    }

    private static ChipsView scopes(Form form, Page page, FieldErrors errors) {
        return ChipsView.of(
                        page.words(), page.say("account.scope"), "scopes", Choice.ANY, "account.scope", Scope.values())
                .choosing(form.has("label") ? form.values("scopes") : Set.of(Scope.READ.key()))
                .troubledBy(errors.at("scopes"));
    }

    private static ChipsView life(Form form, Page page) {
        return ChipsView.of(
                        page.words(),
                        page.say("account.tokens.life"),
                        "life",
                        Choice.ONE,
                        "account.tokens.life",
                        TokenForm.Life.values())
                .choosing(List.of(form.has("life") ? form.value("life") : TokenForm.Life.QUARTER.key()));
    }
}
