package app.asked.server.account.fresh;

import app.asked.server.account.entrance.HeldView.Field;
import app.asked.server.web.form.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Where somebody goes on who gives their passphrase again.
///
/// @param held where their form goes; empty where they only wanted to see a page
/// @param to the page that they wanted to see
/// @param fields what the held form holds
public record FreshView(String held, String to, List<Field> fields) {
    private static final Set<String> OURS = Set.of("held", "to");

    /// For a form that was sent there.
    static FreshView holding(String held, Form form) {
        return new FreshView(held, "", fields(form));
    }

    /// All but the passphrase, which is typed here, and what proves where the form came from, which is new.
    private static List<Field> fields(Form form) {
        return form.typed().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_")
                        && !field.getKey().equals("passphrase")
                        && !OURS.contains(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
    }

    /// Never what was typed: it does not belong into logs.
    @Override
    public String toString() {
        return "a form of " + fields.size() + " fields that waits for a passphrase";
    }
}
