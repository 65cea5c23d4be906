package app.asked.server.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/// The fields of a form as it stands on a page, then as it is sent. A name that is set again gets one more value.
final class FilledForm {
    private record Field(String name, String value) {}

    private final String action;
    private final boolean get;
    private final List<Field> fields = new ArrayList<>();
    private final Set<String> set = new HashSet<>();

    private FilledForm(String action, boolean get) {
        this.action = action;
        this.get = get;
    }

    /// The form that goes there, or that has a button which does.
    ///
    /// @param to the action; `*` in it stands for an id
    static FilledForm of(Document page, String to) {
        Pattern goal = Pattern.compile(Pattern.quote(to).replace("*", "\\E[^/]+\\Q"));
        Element sends = page.select("form[action], form button[formaction]").stream()
                .filter(each -> goal.matcher(action(each)).matches())
                .findFirst()
                .orElse(null);
        assertThat(sends).as("a form to %s in %s", to, page).isNotNull();
        var form = (FormElement) Objects.requireNonNull(sends).closest("form");
        FilledForm filled = new FilledForm(
                action(sends), !Objects.requireNonNull(form).attr("method").equalsIgnoreCase("post"));
        form.formData().forEach(field -> filled.fields.add(new Field(field.key(), value(form, field))));
        return filled;
    }

    /// A chosen radio button whose value is empty is sent as that; jsoup takes it for one without a value.
    private static String value(FormElement form, Connection.KeyVal field) {
        boolean isEmpty = form.select("input[type=radio][checked][value=]").stream()
                .anyMatch(radio -> radio.attr("name").equals(field.key()));
        return isEmpty ? "" : field.value();
    }

    static FilledForm of(String... namesAndValues) {
        FilledForm filled = new FilledForm("", false);
        for (int at = 0; at < namesAndValues.length; at += 2) {
            filled.set(namesAndValues[at], namesAndValues[at + 1]);
        }
        return filled;
    }

    void set(String name, String value) {
        if (set.add(name)) {
            fields.removeIf(field -> field.name.equals(name));
        }
        fields.add(new Field(name, value));
    }

    private static String action(Element sends) {
        return sends.hasAttr("formaction") ? sends.attr("formaction") : sends.attr("action");
    }

    /// Where it goes.
    String action() {
        return action;
    }

    boolean isGet() {
        return get;
    }

    /// The fields as parts of a multipart body, up to where the file begins.
    String parts(String boundary, String file) {
        String typed = fields.stream()
                .filter(field -> !field.name.equals(file))
                .map(field -> "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(boundary, field.name, field.value))
                .collect(Collectors.joining());
        return typed
                + "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"asked.json\"\r\nContent-Type: application/json\r\n\r\n"
                        .formatted(boundary, file);
    }

    /// As a browser encodes it.
    @Override
    public String toString() {
        return fields.stream()
                .map(field -> encoded(field.name) + "=" + encoded(field.value))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
