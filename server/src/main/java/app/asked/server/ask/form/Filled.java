package app.asked.server.ask.form;

import app.asked.core.time.Moment;
import app.asked.core.words.Chance;
import app.asked.core.words.Chosen;
import app.asked.core.words.Keyed;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.core.words.Scale;
import app.asked.server.web.form.Form;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fills in a form with what is kept, to be changed. Sent as it stands, it changes nothing.
public final class Filled {
    private final Map<String, String[]> typed = new HashMap<>();

    /// One value; null is left out.
    public Filled with(String field, @Nullable Object value) {
        if (value != null) {
            typed.put(field, new String[] {text(value)});
        }
        return this;
    }

    public Filled all(String field, Collection<?> values) {
        typed.put(field, values.stream().map(Filled::text).toArray(String[]::new));
        return this;
    }

    public <E extends Enum<E> & Keyed> Filled chosen(String field, String ownField, Chosen<E> chosen) {
        return all(field, chosen.listed()).with(ownField, Reading.joined(chosen.own()));
    }

    /// The day and the time of a moment, in the zone it was in; the day alone where no time was told.
    public Filled moment(String part, @Nullable Moment moment) {
        if (moment == null) {
            return this;
        }
        var there = moment.at().atZone(moment.zone());
        with(part + ".day", there.toLocalDate());
        return moment.hasTime() ? with(part + ".time", there.toLocalTime().truncatedTo(ChronoUnit.MINUTES)) : this;
    }

    public Form form(Instant now) {
        return new Form(Map.copyOf(typed), now);
    }

    private static String text(Object value) {
        return switch (value) {
            case Scale scale -> Integer.toString(scale.value());
            case Chance chance -> Integer.toString(chance.value());
            case Keyed keyed -> keyed.key();
            case Line line -> line.text();
            case Prose prose -> prose.text();
            case List<?> _ -> throw new IllegalArgumentException("many values are filled in with all()");
            default -> value.toString();
        };
    }
}
