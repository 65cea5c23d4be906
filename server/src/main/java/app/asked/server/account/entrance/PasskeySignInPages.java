package app.asked.server.account.entrance;

import app.asked.server.account.People;
import app.asked.server.account.device.DeviceCookie;
import app.asked.server.account.passkey.PasskeyChallenges;
import app.asked.server.account.passkey.PasskeyForm;
import app.asked.server.account.passkey.PasskeySignIn;
import app.asked.server.account.passkey.PasskeySignInResult;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Signing in with a passkey: a challenge is asked for, the device signs it, and the form on the page brings it here.
@Controller
class PasskeySignInPages {
    private static final String PATH = "/sign-in/passkey";

    private final PasskeySignIn signIn;
    private final PasskeyChallenges challenges;
    private final Entrance entrance;
    private final DeviceCookie device;
    private final People people;
    private final Door door;
    private final RefusedTries refused;

    PasskeySignInPages(
            PasskeySignIn signIn,
            PasskeyChallenges challenges,
            Entrance entrance,
            DeviceCookie device,
            People people,
            Door door,
            RefusedTries refused) {
        this.signIn = signIn;
        this.challenges = challenges;
        this.entrance = entrance;
        this.device = device;
        this.people = people;
        this.door = door;
        this.refused = refused;
    }

    @GetMapping(PATH)
    ResponseEntity<String> challenge() {
        byte[] challenge = challenges.fresh(PasskeyChallenges.SIGN_IN).orElseThrow(NotFound::new);
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(PasskeyForm.text(challenge));
    }

    @PostMapping(PATH)
    Object enter(Form form, Page page, HttpServletRequest request, HttpServletResponse response) {
        Optional<PasskeySignIn.Knock> knock = PasskeyForm.signed(form)
                .map(signed -> new PasskeySignIn.Knock(
                        signed,
                        PasskeyForm.secrets(form),
                        form.value("passphrase"),
                        request.getRemoteAddr(),
                        device.of(request).orElse(null)));
        return switch (knock.map(signIn::by).orElseGet(PasskeySignInResult.Wrong::new)) {
            case PasskeySignInResult.Right(var key)
            when people.isSuspended(key.person()) -> refused("account.suspended", page, form);
            case PasskeySignInResult.Right(var key) -> {
                entrance.enter(key, request, response);
                yield Door.through(form);
            }
            case PasskeySignInResult.NeedsPassphrase(boolean isWrong) ->
                isWrong
                        ? RefusedForm.invalid(
                                once(page, form, AccountErrors.at("passphrase", page.say("account.confirm.heed"))))
                        : once(page, form, FieldErrors.NONE);
            case PasskeySignInResult.Wrong() -> {
                refused.tell(request);
                yield refused("passkey.sign-in.heed", page, form);
            }
            case PasskeySignInResult.Copied() -> refused("passkey.sign-in.copied", page, form);
            case PasskeySignInResult.Wait(var until) ->
                RefusedForm.later(door.show(page, form, AccountErrors.of(page.words(), until)), until, response);
        };
    }

    private ModelAndView refused(String why, Page page, Form form) {
        return RefusedForm.invalid(door.show(page, form, AccountErrors.at("passkey", page.say(why))));
    }

    /// The passphrase, once on this device, with all that was sent so far.
    private static ModelAndView once(Page page, Form form, FieldErrors errors) {
        return page.titled("passkey.once.title")
                .show("account/passkey/once", Map.of("fields", PasskeyForm.carried(form), "errors", errors));
    }
}
