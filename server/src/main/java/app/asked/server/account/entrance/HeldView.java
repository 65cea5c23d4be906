package app.asked.server.account.entrance;

import app.asked.server.web.Page;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.servlet.ModelAndView;

/// A form as it came, to be sent again.
///
/// @param to where it was sent
/// @param name of the person, as they typed it to sign in
public record HeldView(String to, List<Field> fields, String name, FieldErrors errors) {
    /// The field of a sign-in that says what is held until then.
    public static final String TO = "held";

    private static final Set<String> SIGN_IN = Set.of(TO, "name");
    private static final Set<String> MEANT_FOR_ASKED = Set.of("id", "of", "rev", "zone", "back", "journey");
    /// Ids, numbers and moments, and keys such as `soft-no`.
    private static final Pattern NO_WORDS = Pattern.compile("[0-9a-f-]{36}|[-+:.0-9TZ ]*|[a-z]+(-[a-z]+)+");

    /// One value of one field.
    public record Field(String name, String value) {
        private boolean isReadable() {
            return !MEANT_FOR_ASKED.contains(name)
                    && !NO_WORDS.matcher(value.strip()).matches();
        }
    }

    /// All but passphrases, which are typed again, and the token, which is a new one.
    static HeldView of(String to, Form form, FieldErrors errors) {
        boolean signingIn = form.has(TO);
        List<Field> fields = form.typed().entrySet().stream()
                .filter(field -> isKept(field.getKey()) && !(signingIn && SIGN_IN.contains(field.getKey())))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
        return new HeldView(to, fields, signingIn ? form.value("name") : "", errors);
    }

    /// Where the form goes that somebody signs in to send; none where they sign in for nothing but that.
    static Optional<String> to(Form signIn) {
        return OwnPath.of(signIn.value(TO));
    }

    /// On its page.
    ///
    /// @param passkeysFor the host whose passkeys are taken; blank where none are
    ModelAndView show(Page page, String passkeysFor) {
        return page.titled("account.held.title").show("account/held", Map.of("held", this, "passkeysFor", passkeysFor));
    }

    private static boolean isKept(String name) {
        return !name.startsWith("_") && !name.contains("passphrase");
    }

    /// What was typed and chosen, to be read and copied.
    public String words() {
        return fields.stream().filter(Field::isReadable).map(Field::value).collect(Collectors.joining("\n"));
    }

    /// Never what was typed: it does not belong into logs.
    @Override
    public String toString() {
        return "a held form of " + fields.size() + " fields";
    }
}
