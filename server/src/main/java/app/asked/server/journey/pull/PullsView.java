package app.asked.server.journey.pull;

import app.asked.core.journey.Avoided;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ScaleView;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.UUID;

/// What is rated, each on a scale.
///
/// @param id of what the form writes
/// @param form with the `rev` it is filled from
public record PullsView(UUID id, List<ScaleView> scales, Form form, FieldErrors errors) {
    static PullsView of(Words words, UUID id, List<Avoided> things, Form sent, FieldErrors errors) {
        Form form = errors.again(sent);
        return new PullsView(
                id,
                things.stream().map(each -> scale(words, each, form, errors)).toList(),
                form,
                errors);
    }

    private static ScaleView scale(Words words, Avoided avoided, Form form, FieldErrors errors) {
        String field = PullForm.field(avoided);
        String typed = form.value(field);
        return ScaleView.of(words, "pull", field, "thing", avoided.text().text())
                .at(typed.matches("\\d{1,3}") ? Integer.valueOf(typed) : null)
                .troubledBy(errors.at(words, form, field, ScaleView::label));
    }
}
