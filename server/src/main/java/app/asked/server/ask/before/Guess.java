package app.asked.server.ask.before;

import app.asked.core.ask.Ask;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.WholeAsk;
import app.asked.core.shape.Ids;
import app.asked.core.time.Moment;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.Asks;
import app.asked.server.ask.KeptAsk;
import app.asked.server.ask.form.Here;
import app.asked.server.ask.form.Reading;
import app.asked.server.ask.form.Sent;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Tx;
import app.asked.server.storage.Written;
import app.asked.server.web.Words;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.Heeds;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes an ask and its guess from the form before it, in one transaction. A form that is sent twice is one ask.
final class Guess {
    private final AskWrites writes;
    private final Words words;
    private final Form form;

    Guess(AskWrites writes, Words words, Form form) {
        this.writes = writes;
        this.words = words;
        this.form = form;
    }

    /// The ask of a new form.
    Sent<UUID> plan(Tx tx, UUID id) {
        Here here = Here.of(tx, tx.person(), form);
        Optional<KeptAsk> kept = Asks.told(tx, tx.person(), id);
        Moment planned = kept.map(each -> each.ask().value().planned()).orElseGet(here::moment);
        UUID journey = Journeys.current(tx, tx.person(), here.now())
                .map(current -> current.journey().id())
                .orElse(null);
        Reading reading = new Reading(words, form);
        return write(tx, here, reading, ForecastForm.planned(reading, id, planned, journey), kept.orElse(null));
    }

    /// The guess of an ask that is written already.
    Sent<UUID> change(Tx tx, KeptAsk kept) {
        Reading reading = new Reading(words, form);
        Ask ask = ForecastForm.changed(reading, kept.ask().value());
        return write(tx, Here.of(tx, tx.person(), form), reading, ask, kept);
    }

    private Sent<UUID> write(Tx tx, Here here, Reading reading, @Nullable Ask ask, @Nullable KeptAsk kept) {
        Forecast before = kept == null ? null : kept.whole().forecast();
        boolean over = kept != null && isOver(kept.whole());
        Forecast forecast = says() ? forecast(tx, here, reading, before, over) : null;
        if (ask == null || (says() && forecast == null)) {
            return new Sent.Look<>(reading.heeds());
        }
        Written<Ask> written = AskWrites.overDeleted(null, ifMatch -> writes.ask(tx, ask, ifMatch));
        if (written instanceof Written.NeedsAnotherLook<Ask>(var problems)) {
            return new Sent.Look<>(Heeds.of(words, "ask.", problems));
        }
        if (forecast != null) {
            AskWrites.overDeleted(null, ifMatch -> writes.forecast(tx, ask.id(), forecast, ifMatch));
        } else if (before != null) {
            writes.forget(tx, ask.id(), here.now());
        }
        return new Sent.Sound<>(ask.id());
    }

    private boolean says() {
        return form.has("same") || ForecastForm.saysSomething(form);
    }

    /// A guess that is made or changed once it is known how the ask went is a recalled one.
    private @Nullable Forecast forecast(Tx tx, Here here, Reading reading, @Nullable Forecast before, boolean over) {
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
