package app.asked.server.challenge.library;

import static java.util.stream.Collectors.partitioningBy;

import app.asked.core.next.MyDays;
import app.asked.server.challenge.MarkedChallenge;
import app.asked.server.web.form.Form;
import java.util.List;
import java.util.Map;

/// The ideas that are wanted, and those among them that the person's days rule out. Whoever looks for words finds all.
///
/// @param shown in their order
/// @param beyond those that days rule out, shown or not
record FittingDays(List<MarkedChallenge> shown, List<MarkedChallenge> beyond) {
    static final String FIELD = "days";
    /// Its value where the page shows what days rule out, too.
    static final String ANY = "any";

    static FittingDays of(Form form, MyDays days, List<MarkedChallenge> wanted) {
        if (form.has("q")) {
            return new FittingDays(wanted, List.of());
        }
        Map<Boolean, List<MarkedChallenge>> parts = wanted.stream().collect(partitioningBy(met -> met.fits(days)));
        return new FittingDays(looksBeyond(form) ? wanted : parts.get(true), parts.get(false));
    }

    static boolean looksBeyond(Form form) {
        return form.value(FIELD).equals(ANY);
    }
}
