package app.asked.server.challenge.library;

import app.asked.core.next.MyDays;
import app.asked.server.challenge.MarkedChallenge;
import app.asked.server.web.form.Form;
import java.util.List;
import java.util.function.Predicate;

/// The ideas that are wanted, and those among them that the person's days rule out. Whoever looks for words finds all.
///
/// @param shown in their order
/// @param beyond those that days rule out, shown or not; none where words are looked for
record FittingDays(List<MarkedChallenge> shown, List<MarkedChallenge> beyond, MyDays days) {
    static final String FIELD = "days";
    /// Its value where the page shows what days rule out, too.
    static final String ANY = "any";

    static FittingDays of(Form form, MyDays days, List<MarkedChallenge> wanted) {
        if (form.has("q")) {
            return new FittingDays(wanted, List.of(), days);
        }
        Predicate<MarkedChallenge> fits = met -> met.fits(days);
        List<MarkedChallenge> beyond = wanted.stream().filter(fits.negate()).toList();
        return new FittingDays(
                looksBeyond(form) ? wanted : wanted.stream().filter(fits).toList(), beyond, days);
    }

    static boolean looksBeyond(Form form) {
        return form.value(FIELD).equals(ANY);
    }
}
