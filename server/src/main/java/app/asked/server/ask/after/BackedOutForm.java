package app.asked.server.ask.after;

import app.asked.core.ask.BackedOut;
import app.asked.core.shape.Raw;
import app.asked.core.time.Moment;
import app.asked.server.ask.KeptAsk;
import app.asked.server.ask.form.Filled;
import app.asked.server.ask.form.MomentFields;
import app.asked.server.ask.form.Reading;
import app.asked.server.journey.LocalNow;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a form says of an ask that was backed out of: fields `out.…`, and when in `when.…`.
final class BackedOutForm {
    static final String PREFIX = "out.";

    private BackedOutForm() {}

    static FormResult<BackedOut> read(Reading reading, LocalNow here, @Nullable BackedOut kept) {
        Moment when = new MomentFields("when").read(reading, here, kept == null ? null : kept.when());
        Map<String, Raw> given = Map.of(
                "when", Form.moment(when == null ? here.moment() : when),
                "feelings", reading.chosen("out.feelings", "feelingsOwn", kept == null ? null : kept.feelings()));
        BackedOut out = reading.part(PREFIX, given, BackedOut::read);
        return out == null || !reading.errors().isEmpty()
                ? new FormResult.Invalid<>(reading.errors())
                : new FormResult.Valid<>(out);
    }

    /// The form as it stands before it is sent.
    static Form filled(KeptAsk kept, Instant now) {
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
