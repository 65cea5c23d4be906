package app.asked.server.ask.after;

import app.asked.core.ask.harm.Harm;
import app.asked.core.ask.harm.Safe;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.form.Filled;
import app.asked.server.ask.form.Questions;
import app.asked.server.care.HelpView;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.Page;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/// What stands on the page of something bad that happened.
///
/// @param kept that it happened
/// @param help who to call where the person is
/// @param questions the note, if they want one
/// @param left words that could not be saved
/// @param heavy whether the calm line stands on it
public record HarmView(
        FoundAsk ask, Versioned<Harm> kept, HelpView help, Questions questions, String left, boolean heavy) {
    static final String NOTE = "harm.note";

    /// Null where nothing bad is noted.
    static @Nullable HarmView of(Page page, FoundAsk ask, HelpView help, Instant now) {
        Versioned<Harm> kept = ask.kept().harm();
        return kept == null
                ? null
                : new HarmView(
                        ask, kept, help, new Questions(page.words(), filled(kept, now), FieldErrors.NONE), "", false);
    }

    static Form filled(Versioned<Harm> kept, Instant now) {
        return new Filled()
                .with(Form.REV, kept.rev())
                .with(NOTE, kept.value().note())
                .form(now);
    }

    HarmView asking(Questions questions) {
        return new HarmView(ask, kept, help, questions, left, heavy);
    }

    HarmView leaving(String left) {
        return new HarmView(ask, kept, help, questions, left, heavy);
    }

    HarmView sounding(boolean heavy) {
        return new HarmView(ask, kept, help, questions, left, heavy);
    }

    public boolean asksWhetherSafe() {
        return kept.value().safe() == null;
    }

    public List<Safe> choices() {
        return List.of(Safe.values());
    }

    /// Where a tap too many is taken back: not over words that would then be nowhere.
    public @Nullable String undo() {
        return kept.value().note() != null && ask.answer() != null ? null : ask.path("harm/undo/" + kept.rev());
    }

    ModelAndView show(Page page) {
        return page.titled("answer.harm").show("ask/harm", Map.of("view", this));
    }
}
