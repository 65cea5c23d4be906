package app.asked.server.account.passkey.settings;

import app.asked.core.shape.Checked;
import app.asked.core.shape.Words;
import app.asked.core.words.Line;
import app.asked.server.account.People;
import app.asked.server.account.entrance.AccountErrors;
import app.asked.server.account.entrance.RefusedForm;
import app.asked.server.account.event.Events;
import app.asked.server.account.fresh.FreshSignIn;
import app.asked.server.account.login.Accounts;
import app.asked.server.account.passkey.Authenticators;
import app.asked.server.account.passkey.Passkey;
import app.asked.server.account.passkey.PasskeyChallenges;
import app.asked.server.account.passkey.PasskeyForm;
import app.asked.server.account.passkey.Passkeys;
import app.asked.server.account.passkey.RelyingParty;
import app.asked.server.storage.Storage;
import app.asked.server.web.NotFound;
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
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A person's passkeys: listed, made, named, removed.
@Controller
class PasskeyPages {
    static final String PATH = "/settings/passkeys";

    private final Storage storage;
    private final Passkeys passkeys;
    private final PasskeyChallenges challenges;
    private final Authenticators authenticators;
    private final RelyingParty us;
    private final People people;

    PasskeyPages(
            Storage storage,
            Passkeys passkeys,
            PasskeyChallenges challenges,
            Authenticators authenticators,
            RelyingParty us,
            People people) {
        this.storage = storage;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.authenticators = authenticators;
        this.us = us;
        this.people = people;
    }

    @GetMapping(PATH)
    ModelAndView list(Who who, Form form, Page page) {
        return list(who, form, page, FieldErrors.NONE);
    }

    /// On to the device.
    @FreshSignIn
    @PostMapping(PATH + "/new")
    ModelAndView begin(Who who, Page page) {
        return page.titled("passkey.new.title").show("account/passkey/new", Map.of("passkey", fresh(who)));
    }

    private NewPasskeyView fresh(Who who) {
        byte[] challenge = challenges.firstFor(who.person(), PasskeyChallenges.adding(who.person(), who.session()));
        String name = storage.read(tx -> Accounts.name(tx, who.person()));
        return NewPasskeyView.of(us, who.person(), name, challenge, passkeys.of(who.person()));
    }

    /// As the device made it, for a challenge that took a fresh sign-in. It is called after the device, until its
    /// person
    /// says otherwise.
    @PostMapping(PATH)
    Object add(Who who, Form form, Page page, HttpServletRequest request, HttpServletResponse response) {
        String device = Events.device(request);
        Line name = new Line(device.isEmpty() ? page.say("passkey.unnamed") : device);
        Optional<UUID> added = PasskeyForm.made(form)
                .flatMap(made -> authenticators.made(made, PasskeyChallenges.adding(who.person(), who.session())))
                .flatMap(credential -> passkeys.add(who.person(), credential, name, PasskeyForm.secrets(form), device));
        if (added.isEmpty()) {
            var errors = AccountErrors.at("passkey", page.say("passkey.new.heed"));
            return RefusedForm.invalid(list(who, form, page, errors));
        }
        Toasts.leave(Toast.of("toast.passkey-added").changedAt(PATH + "/" + added.get()), response);
        return SeeOther.at(PATH);
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView one(Who who, @PathVariable UUID id, Form form, Page page) {
        Passkey passkey = mine(who, id);
        return show(PasskeyView.of(page.words(), passkey, zone(who, form)), page, FieldErrors.NONE);
    }

    @PostMapping(PATH + "/{id}")
    Object rename(Who who, @PathVariable UUID id, Form form, Page page, HttpServletResponse response) {
        Passkey passkey = mine(who, id);
        return switch (form.check(fields -> fields.need("name", Words.LINE))) {
            case Checked.Valid<Line>(var name) -> {
                passkeys.rename(passkey, name);
                yield done("toast.saved", response);
            }
            case Checked.Invalid<Line>(var problems) -> {
                var typed =
                        PasskeyView.of(page.words(), passkey, zone(who, form)).called(form.value("name"));
                yield RefusedForm.invalid(show(typed, page, FieldErrors.of(page.words(), "", problems)));
            }
        };
    }

    @FreshSignIn
    @PostMapping(PATH + "/{id}/remove")
    Object remove(Who who, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        passkeys.remove(mine(who, id), Events.device(request));
        return done("toast.passkey-removed", response);
    }

    private Passkey mine(Who who, UUID id) {
        return passkeys.of(who.person(), id).orElseThrow(NotFound::new);
    }

    private static Object done(String toast, HttpServletResponse response) {
        Toasts.leave(Toast.of(toast), response);
        return SeeOther.at(PATH);
    }

    private ZoneId zone(Who who, Form form) {
        return people.preferences(who.person()).zone(form.device());
    }

    private ModelAndView list(Who who, Form form, Page page, FieldErrors errors) {
        var zone = zone(who, form);
        var all = passkeys.of(who.person()).stream()
                .map(passkey -> PasskeyView.of(page.words(), passkey, zone))
                .toList();
        return page.titled("account.settings.passkeys")
                .show("account/passkey/list", Map.of("passkeys", all, "rp", us.id(), "errors", errors));
    }

    private static ModelAndView show(PasskeyView passkey, Page page, FieldErrors errors) {
        return page.titled("passkey.one.title")
                .show("account/passkey/one", Map.of("passkey", passkey, "errors", errors));
    }
}
