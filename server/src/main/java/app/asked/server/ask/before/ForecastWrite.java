package app.asked.server.ask.before;

import app.asked.core.ask.Ask;
import app.asked.core.ask.Forecast;
import app.asked.server.ask.AskFormWrites;
import app.asked.server.ask.Asks;
import app.asked.server.ask.LoadedAsk;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.message.Words;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes an ask and its guess from the form before it, in one transaction. A form that is sent twice is one ask.
record ForecastWrite(AskFormWrites writes, Words words, Form form) {
    /// Writes a new ask, or changes one that is there.
    FormResult<VersionedAsk> save(Tx tx, UUID id, ForecastForm said) {
        LocalNow here = LocalNow.of(tx, tx.person(), form);
        LoadedAsk loaded = writes.load(tx, id)
                .orBegin(() -> said.ask().at(here.momentOfToday()).onJourney(journey(tx, here)));
        Ask ask = loaded.ask().kept() == null ? loaded.written() : going(said.over(loaded.written()), here);
        return guess(tx, loaded, here, said).then(guess -> {
            WriteResult<VersionedAsk> written = writes.plan(loaded, ask, guess.forecast(), form.rev(), form.now());
            return FormResult.of(
                    words,
                    "ask.",
                    Feared.FIELD,
                    written,
                    current -> ForecastForm.filled(words, current.value(), form.now()));
        });
    }

    /// Whoever guesses goes: what was put off is under way.
    private static Ask going(Ask ask, LocalNow here) {
        return ask.wasPutOff() ? ask.at(here.momentOfToday()) : ask;
    }

    private static @Nullable UUID journey(Tx tx, LocalNow here) {
        return Journeys.current(tx, tx.person(), here)
                .map(current -> current.journey().id())
                .orElse(null);
    }

    /// @param forecast null where nothing is guessed
    private record Guess(@Nullable Forecast forecast) {}

    /// A guess that is made or changed once it is known how the ask went is a recalled one.
    private FormResult<Guess> guess(Tx tx, LoadedAsk loaded, LocalNow here, ForecastForm said) {
        Forecast guess = said.forecast();
        if (guess == null) {
            return new FormResult.Valid<>(new Guess(null));
        }
        if (said.same() != null) {
            Forecast earlier = earlier(tx, said.same());
            if (earlier == null) {
                return new FormResult.Invalid<>(
                        new FieldErrors(Map.of("forecast.chanceOfNo", words.say("ask.forecast.same.gone"))));
            }
            guess = earlier.preparedFrom(guess.preparedFrom());
        }
        Forecast before = loaded.forecast().value();
        boolean over = loaded.answer().isThere() || loaded.backedOut().isThere();
        boolean unchanged = before != null && !before.recalled() && before.expectsAs(guess);
        if (before != null && (unchanged || !over || before.recalled())) {
            return new FormResult.Valid<>(new Guess(guess.at(before.made(), over && !unchanged)));
        }
        return new FormResult.Valid<>(new Guess(guess.at(here.moment(), over)));
    }

    /// The guess of before, where it is made again.
    private static @Nullable Forecast earlier(Tx tx, UUID ask) {
        return Asks.told(tx, tx.person(), ask)
                .map(kept -> kept.whole().forecast())
                .orElse(null);
    }
}
