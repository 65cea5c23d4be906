package app.asked.server.ask.before;

import app.asked.core.ask.Ask;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.WholeAsk;
import app.asked.core.shape.Ids;
import app.asked.core.time.Moment;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.Asks;
import app.asked.server.ask.KeptAsk;
import app.asked.server.ask.form.Reading;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Kept;
import app.asked.server.storage.Tx;
import app.asked.server.storage.WriteResult;
import app.asked.server.web.Words;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes an ask and its guess from the form before it, in one transaction. A form that is sent twice is one ask.
final class ForecastWrite {
    private final AskWrites writes;
    private final Words words;
    private final Form form;

    ForecastWrite(AskWrites writes, Words words, Form form) {
        this.writes = writes;
        this.words = words;
        this.form = form;
    }

    /// Writes a new ask, or changes one that is there.
    FormResult<UUID> save(Tx tx, UUID id) {
        LocalNow here = LocalNow.of(tx, tx.person(), form);
        KeptAsk kept = Asks.sent(tx, id).orElse(null);
        Reading reading = new Reading(words, form);
        Ask ask = kept == null
                ? ForecastForm.planned(reading, id, here.momentOfToday(), journey(tx, here))
                : ForecastForm.changed(reading, kept.ask().value());
        Forecast forecast = says() ? forecast(tx, here, reading, kept) : null;
        if (ask == null || (says() && forecast == null)) {
            return new FormResult.Invalid<>(reading.errors());
        }
        return kept != null && isNewer(kept, ask, forecast)
                ? new FormResult.Invalid<>(FieldErrors.elsewhere(ForecastForm.filled(words, kept, here.now())))
                : ask(tx, kept, ask).then(_ -> forecast(tx, kept, id, forecast, here));
    }

    private static @Nullable UUID journey(Tx tx, LocalNow here) {
        return Journeys.current(tx, tx.person(), here)
                .map(current -> current.journey().id())
                .orElse(null);
    }

    private boolean isNewer(KeptAsk kept, Ask ask, @Nullable Forecast forecast) {
        return Kept.isNewer(kept.ask(), form.rev(), ask) || Kept.isNewer(kept.forecast(), form.rev(), forecast);
    }

    private FormResult<Ask> ask(Tx tx, @Nullable KeptAsk kept, Ask ask) {
        return kept != null && kept.ask().value().equals(ask)
                ? new FormResult.Valid<>(ask)
                : FormResult.of(words, "ask.", "ask.who", writes.ask(tx, ask, null));
    }

    private FormResult<UUID> forecast(
            Tx tx, @Nullable KeptAsk kept, UUID id, @Nullable Forecast forecast, LocalNow here) {
        if (forecast != null) {
            WriteResult<Forecast> written =
                    AskWrites.overDeleted(null, ifMatch -> writes.forecast(tx, id, forecast, ifMatch));
            return FormResult.of(words, "forecast.", Feared.FIELD, written).then(_ -> new FormResult.Valid<>(id));
        }
        if (kept != null && kept.forecast() != null) {
            writes.forget(tx, id, here.now());
        }
        return new FormResult.Valid<>(id);
    }

    private boolean says() {
        return form.has("same") || ForecastForm.saysSomething(form);
    }

    /// A guess that is made or changed once it is known how the ask went is a recalled one.
    private @Nullable Forecast forecast(Tx tx, LocalNow here, Reading reading, @Nullable KeptAsk kept) {
        Forecast before = kept == null ? null : kept.whole().forecast();
        boolean over = kept != null && isOver(kept.whole());
        Moment made = before == null || (over && !before.recalled()) ? here.moment() : before.made();
        Forecast same = same(tx);
        Forecast forecast = ForecastForm.forecast(reading, words, made, same, over);
        return forecast != null && before != null && !before.recalled() && before.expectsAs(forecast)
                ? ForecastForm.forecast(reading, words, before.made(), same, false)
                : forecast;
    }

    /// The guess of before, where it is made again.
    private @Nullable Forecast same(Tx tx) {
        return Optional.ofNullable(Ids.parse(form.value("same")))
                .flatMap(earlier -> Asks.told(tx, tx.person(), earlier))
                .map(earlier -> earlier.whole().forecast())
                .orElse(null);
    }

    private static boolean isOver(WholeAsk ask) {
        return ask.answer() != null || ask.backedOut() != null;
    }
}
