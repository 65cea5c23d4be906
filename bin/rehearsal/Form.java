import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// A form of a page, and a plain way to fill it in: what is there already, the first of each choice, a few words.
record Form(String action, String inside) {
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(input|textarea|button)\\b([^>]*)>");

    static List<Form> in(String page) {
        return FORM.matcher(page)
                .results()
                .filter(form -> attribute("method", form.group(1)).equalsIgnoreCase("post"))
                .map(form -> new Form(attribute("action", form.group(1)), form.group(2)))
                .filter(form -> form.action().startsWith("/"))
                .toList();
    }

    String filled() {
        var named = new HashSet<String>();
        var pairs = new ArrayList<String>();
        FIELD.matcher(inside).results().forEach(field -> {
            var name = attribute("name", field.group(2));
            if (!name.isEmpty() && named.add(name)) pairs.add(encode(name) + "=" + encode(value(field.group(2))));
        });
        return String.join("&", pairs);
    }

    private static String value(String field) {
        var given = attribute("value", field);
        if (!given.isEmpty()) return given;
        return switch (attribute("type", field)) {
            case "password" -> "a quiet rehearsal of asking";
            case "number" -> "10";
            case "", "text", "search" -> "Rehearsal";
            default -> "";
        };
    }

    private static String attribute(String name, String tag) {
        var matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
