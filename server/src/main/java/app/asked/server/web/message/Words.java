package app.asked.server.web.message;

import app.asked.core.words.Said;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The messages in one person's language.
public final class Words {
    private final Messages messages;
    private final Locale locale;

    Words(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /// The sentence with this key; `named` are its arguments, name and value in turn:
    /// `say("today.waiting", "count", 2)`.
    public String say(String key, Object... named) {
        return messages.say(locale, key, named.length == 0 ? Map.of() : arguments(key, named));
    }

    /// What core says, in this language. A value that is itself something said is said first.
    public String say(Said said) {
        return say(said.key(), said.values());
    }

    public String say(String key, Map<String, Object> named) {
        var arguments = new HashMap<String, Object>();
        named.forEach((name, value) -> arguments.put(name, value instanceof Said said ? say(said) : value));
        return messages.say(locale, key, arguments);
    }

    public boolean has(String key) {
        return messages.has(locale, key);
    }

    public Locale locale() {
        return locale;
    }

    /// `ltr` or `rtl`, for the page's `dir`.
    public String direction() {
        return ULocale.forLocale(locale).isRightToLeft() ? "rtl" : "ltr";
    }

    private static Map<String, Object> arguments(String key, Object... named) {
        if (named.length % 2 != 0) {
            throw new IllegalArgumentException("arguments of " + key + " are name and value in turn");
        }
        var arguments = new HashMap<String, Object>();
        for (int at = 0; at < named.length; at += 2) {
            arguments.put((String) named[at], named[at + 1]);
        }
        return arguments;
    }
}
