package app.asked.server.journey.day;

import app.asked.core.journey.Energy;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ScaleView;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.util.Optional;

/// The question for today's energy: the part `journey/energy` draws it, on any page.
///
/// @param back the page to come back to
/// @param form with the `rev` it is filled from
public record EnergyView(ScaleView scale, String back, Form form) {
    static final String FIELD = "today.energy";

    /// Asked for the first time today, or with what was answered.
    ///
    /// @param rev the person's, at which it stands like this
    public static EnergyView of(Words words, Optional<Energy> today, String back, long rev, Instant now) {
        return of(words, filled(today, rev, now), FieldErrors.NONE, back);
    }

    static EnergyView of(Words words, Form sent, FieldErrors errors, String back) {
        Form form = errors.again(sent);
        String typed = form.value(FIELD);
        ScaleView scale = ScaleView.of(words, "energy", FIELD)
                .at(typed.matches("\\d{1,3}") ? Integer.valueOf(typed) : null)
                .troubledBy(errors.at(words, form, FIELD, ScaleView::label));
        return new EnergyView(scale, back, form);
    }

    static Form filled(Optional<Energy> today, long rev, Instant now) {
        Form form = Form.empty(now).with(Form.REV, Long.toString(rev));
        return today.map(energy ->
                        form.with(FIELD, Integer.toString(energy.energy().value())))
                .orElse(form);
    }
}
