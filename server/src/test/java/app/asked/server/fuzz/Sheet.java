package app.asked.server.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/// A form as it stands on a page.
///
/// @param action where it goes
record Sheet(String action, boolean get, List<Input> inputs) {
    /// @param choices what else a page offers there; empty where it is typed
    record Input(String name, String value, boolean typed, List<String> choices) {}

    /// The form, and once more for each button that sends it elsewhere.
    static Stream<Sheet> of(FormElement form) {
        Stream<String> elsewhere = form.select("button[formaction]").stream().map(button -> button.attr("formaction"));
        boolean get = !form.attr("method").equalsIgnoreCase("post");
        List<Input> inputs = inputs(form);
        return Stream.concat(Stream.of(form.attr("action")), elsewhere).map(action -> new Sheet(action, get, inputs));
    }

    private static List<Input> inputs(FormElement form) {
        List<Input> inputs = new ArrayList<>();
        for (Element each : form.select("input[name], textarea[name], select[name], button[name]")) {
            String name = each.attr("name");
            boolean isKnown = inputs.stream().anyMatch(input -> input.name().equals(name));
            if (!isKnown) {
                inputs.add(new Input(name, each.val(), isTyped(each), choices(form, name)));
            }
        }
        return inputs;
    }

    private static boolean isTyped(Element each) {
        return each.nameIs("textarea")
                || (each.nameIs("input") && each.attr("type").matches("|text|search"));
    }

    private static List<String> choices(FormElement form, String name) {
        return form.select("[type=radio], [type=checkbox], option").stream()
                .filter(each -> name.equals(each.nameIs("option") ? owner(each) : each.attr("name")))
                .map(Element::val)
                .toList();
    }

    private static String owner(Element option) {
        Element select = option.closest("select");
        return select == null ? "" : select.attr("name");
    }
}
