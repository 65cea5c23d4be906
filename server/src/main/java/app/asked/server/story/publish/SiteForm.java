package app.asked.server.story.publish;

import app.asked.core.shape.Checked;
import app.asked.server.ask.form.Filled;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.util.Map;

/// A site as its form tells it.
final class SiteForm {
    static final String PREFIX = "site.";

    private SiteForm() {}

    /// Saves the site of the transaction's person. Nobody else's may have its name.
    static FormResult<Site> save(Tx tx, Words words, Form form) {
        return switch (form.check(PREFIX, Map.of(), in -> Site.read(in, words.locale()))) {
            case Checked.Invalid<Site>(var problems) ->
                new FormResult.Invalid<>(FieldErrors.of(words, PREFIX, problems));
            case Checked.Valid<Site>(Site site) -> {
                if (SiteRepository.isTaken(tx, site.name())) {
                    yield new FormResult.Invalid<>(
                            new FieldErrors(Map.of(PREFIX + "name", words.say("story.site.name.taken"))));
                }
                SiteRepository.put(tx, site);
                yield new FormResult.Valid<>(site);
            }
        };
    }

    static Form of(Site site, Instant now) {
        return new Filled()
                .with("site.name", site.name())
                .with("site.title", site.title())
                .with("site.about", site.about())
                .with("site.indexed", site.indexed() ? "true" : null)
                .with("site.listed", site.listed() ? "true" : null)
                .form(now);
    }
}
