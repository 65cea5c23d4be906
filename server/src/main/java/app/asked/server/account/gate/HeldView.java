package app.asked.server.account.gate;

import app.asked.server.web.form.Form;
import java.util.Arrays;
import java.util.List;

/// A form as it came, to be sent again.
///
/// @param to where it was sent
public record HeldView(String to, List<Field> fields) {
    /// One value of one field.
    public record Field(String name, String value) {}

    /// All but passphrases, which are typed again, and the token, which is a new one.
    static HeldView of(String to, Form form) {
        return new HeldView(
                to,
                form.typed().entrySet().stream()
                        .filter(field -> isKept(field.getKey()))
                        .flatMap(
                                field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                        .toList());
    }

    private static boolean isKept(String name) {
        return !name.startsWith("_") && !name.contains("passphrase");
    }

    /// Never what was typed: it does not belong into logs.
    @Override
    public String toString() {
        return "a held form of " + fields.size() + " fields";
    }
}
