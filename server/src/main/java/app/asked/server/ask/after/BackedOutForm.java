package app.asked.server.ask.after;

import app.asked.core.ask.BackedOut;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Raw;
import app.asked.core.time.Moment;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.ask.form.Filled;
import app.asked.server.ask.form.MomentFields;
import app.asked.server.ask.form.Reading;
import app.asked.server.journey.LocalNow;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a form says of an ask that was backed out of: fields `out.…`, and when in `when.…`.
///
/// @param out as it would be, turned back now
/// @param feelingsOwn as they were typed
record BackedOutForm(BackedOut out, MomentFields when, String feelingsOwn) {
    static final String PREFIX = "out.";

    /// What it says, whatever is kept.
    static FormResult<BackedOutForm> read(Words words, Form form) {
        Reading reading = new Reading(words, form);
        MomentFields when = reading.moment("when");
        Map<String, Raw> given = Map.of(
                "when", form.nowField(),
                "feelings", reading.chosen("out.feelings", "feelingsOwn"));
        BackedOut out = reading.part(PREFIX, given, BackedOut::read);
        return out == null || !reading.errors().isEmpty()
                ? new FormResult.Invalid<>(reading.errors())
                : new FormResult.Valid<>(new BackedOutForm(out, when, form.value("feelingsOwn")));
    }

    /// The turning back as it would be, once this is written over what is kept.
    FormResult<BackedOut> over(Words words, LocalNow here, @Nullable BackedOut kept) {
        return switch (when.over(here, kept == null ? null : kept.when())) {
            case Checked.Valid<Moment>(Moment then) ->
                new FormResult.Valid<>(new BackedOut(
                        then,
                        out.inTheWay(),
                        out.gotTo(),
                        out.note(),
                        Reading.over(out.feelings(), feelingsOwn, kept == null ? null : kept.feelings())));
            case Checked.Invalid<Moment>(var problems) -> new FormResult.Invalid<>(FieldErrors.of(words, "", problems));
        };
    }

    /// The form as it stands before it is sent.
    static Form filled(VersionedAsk kept, Instant now) {
        BackedOut out = kept.whole().backedOut();
        Filled filled = new Filled().with(Form.REV, kept.rev());
        return out == null
                ? filled.form(now)
                : filled.all("out.inTheWay", out.inTheWay())
                        .with("out.gotTo", out.gotTo())
                        .with("out.note", out.note())
                        .chosen("out.feelings", "feelingsOwn", out.feelings())
                        .moment("when", out.when())
                        .form(now);
    }
}
