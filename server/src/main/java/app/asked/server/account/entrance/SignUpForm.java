package app.asked.server.account.entrance;

import app.asked.server.account.login.LoginName;
import app.asked.server.account.login.PassphraseRule;
import app.asked.server.account.opening.OpeningSecret;
import app.asked.server.account.provider.ProviderForm;
import app.asked.server.account.secret.Secret;
import app.asked.server.web.form.DeviceZone;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.message.Words;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a new person writes at the door.
///
/// @param invite what the host's link told; empty where they came without one
/// @param secrets of their device, where the host's provider vouched for them
record SignUpForm(
        String name,
        String passphrase,
        @Nullable DeviceZone device,
        String code,
        Optional<Secret> invite,
        List<OpeningSecret> secrets) {
    static SignUpForm of(Form form) {
        return new SignUpForm(
                form.value("name"),
                form.value("passphrase"),
                form.device(),
                form.value("code"),
                invite(form),
                ProviderForm.secrets(form));
    }

    static Optional<Secret> invite(Form form) {
        return Optional.of(form.value("invite").strip())
                .filter(text -> !text.isEmpty())
                .map(Secret::new);
    }

    FieldErrors errors(Words words) {
        Map<String, String> sentences = new LinkedHashMap<>();
        if (!LoginName.isOne(name)) {
            sentences.put("name", words.say("account.name.heed", "most", LoginName.MOST));
        }
        PassphraseRule.against(passphrase, name)
                .ifPresent(rule -> sentences.put("passphrase", AccountErrors.passphrase(words, rule)));
        return new FieldErrors(sentences);
    }

    /// Where the device did not tell, this machine's.
    ZoneId zoneOrHere() {
        return device == null ? ZoneId.systemDefault() : device.zone();
    }

    /// Never what was typed: it does not belong into logs.
    @Override
    public String toString() {
        return "a new person's form";
    }
}
