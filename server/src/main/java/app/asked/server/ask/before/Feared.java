package app.asked.server.ask.before;

import app.asked.core.shape.Raw;
import app.asked.server.web.form.Form;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.Optional;

/// The feared outcomes to tap. A tapped one is kept as its words, as if the person had written them.
final class Feared {
    static final String FIELD = "forecast.feared";
    /// Where the person's own words stand.
    static final String OWN = "fearedOwn";

    /// The absence of a fear: nothing is kept of it, nothing is asked about it, and it counts nowhere.
    private static final String NOTHING = "nothing";

    static final List<String> KEYS =
            List.of("laugh", "annoyed", "odd", "blank", "stare", "see-nervous", "bother", "small", "yes", NOTHING);

    private Feared() {}

    /// What was feared in a form; their own words stand above a tapped outcome.
    static Raw of(Words words, Form form) {
        if (isNothing(form)) {
            return new Raw.Nothing();
        }
        String tapped = form.value(FIELD);
        return new Raw.Typed(
                form.has(OWN) ? form.value(OWN) : KEYS.contains(tapped) ? words.say("feared." + tapped) : tapped);
    }

    static boolean isIn(Form form) {
        return !isNothing(form) && (form.has(FIELD) || form.has(OWN));
    }

    static boolean isNothing(Form form) {
        return !form.has(OWN) && form.value(FIELD).equals(NOTHING);
    }

    /// The outcome to tap that reads like this, if one does.
    static Optional<String> keyOf(Words words, String text) {
        return KEYS.stream()
                .filter(key -> words.say("feared." + key).equals(text))
                .findFirst();
    }
}
