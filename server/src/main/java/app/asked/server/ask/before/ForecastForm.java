package app.asked.server.ask.before;

import app.asked.core.ask.Ask;
import app.asked.core.ask.Forecast;
import app.asked.core.challenge.Version;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Raw;
import app.asked.core.words.Line;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.ask.form.Filled;
import app.asked.server.ask.form.Reading;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the form before an ask says: the ask in fields `ask.…`, the guess in fields `forecast.…`.
///
/// @param ask as a new one would be, planned now
/// @param version null where it says none
/// @param forecast as it would be, made now; null where nothing was guessed
/// @param same the ask whose guess is made again, null where none is: then of `forecast` holds when preparing began
record ForecastForm(
        Ask ask,
        @Nullable Version version,
        @Nullable Forecast forecast,
        @Nullable UUID same) {
    static final String PREPARED_FROM = "forecast.preparedFrom";

    /// What it says, whatever is kept.
    static FormResult<ForecastForm> read(Words words, UUID id, Form form) {
        Reading reading = new Reading(words, form);
        Raw now = form.nowField();
        Map<String, Raw> given = Map.of("planned", now, "journey", new Raw.Nothing());
        Ask ask = reading.part("ask.", given, in -> Ask.read(id, in));
        boolean same = form.has("same");
        Forecast forecast = same || saysSomething(form)
                ? reading.part("forecast.", same ? again(now) : fresh(words, form, now), Forecast::read)
                : null;
        return ask == null || !reading.errors().isEmpty()
                ? new FormResult.Invalid<>(reading.errors())
                : new FormResult.Valid<>(new ForecastForm(
                        ask,
                        form.has("ask.version") ? ask.version() : null,
                        forecast,
                        same ? Ids.parse(form.value("same")) : null));
    }

    private static Map<String, Raw> fresh(Words words, Form form, Raw now) {
        Map<String, Raw> said =
                new HashMap<>(Map.of("made", now, "recalled", new Raw.Flag(false), "feared", Feared.of(words, form)));
        if (Feared.isNothing(form)) {
            said.put("fearedChance", new Raw.Nothing());
        }
        return said;
    }

    /// Only when preparing began is of this form; the rest is the earlier guess's.
    private static Map<String, Raw> again(Raw now) {
        return Map.of(
                "made", now,
                "recalled", new Raw.Flag(false),
                "chanceOfNo", new Raw.Whole(0),
                "fear", new Raw.Nothing(),
                "feared", new Raw.Nothing(),
                "fearedChance", new Raw.Nothing());
    }

    private static boolean saysSomething(Form form) {
        return form.has("forecast.chanceOfNo")
                || form.has("forecast.fear")
                || (form.has("forecast.fearedChance") && !Feared.isNothing(form))
                || Feared.isIn(form);
    }

    /// An ask that is written already with what the form says of it; what is said of a new one alone stays.
    Ask over(Ask kept) {
        Version said = version == null ? kept.version() : version;
        return (said == kept.version() ? kept : kept.in(said))
                .of(ask.who(), ask.place())
                .bending(ask.rules());
    }

    /// The form of a new ask. Of one that is asked again it takes what is likely to stay.
    static Form begun(Plan plan, Form query) {
        Filled filled = new Filled().with(PREPARED_FROM, query.now());
        if (plan.before() != null) {
            Ask before = plan.before().ask();
            filled.with("ask.who", query.has("version") ? before.who() : null)
                    .with("ask.place", before.place())
                    .all("ask.rules", before.rules());
        }
        return filled.form(query.now());
    }

    static Form filled(Words words, VersionedAsk kept, Instant now) {
        Ask ask = kept.ask().value();
        Forecast forecast = kept.whole().forecast();
        Filled filled = new Filled()
                .with(Form.REV, kept.rev())
                .with("ask.who", ask.who())
                .with("ask.place", ask.place())
                .all("ask.rules", ask.rules());
        if (forecast == null) {
            return filled.with(PREPARED_FROM, now).form(now);
        }
        Line feared = forecast.feared();
        String key = feared == null ? null : Feared.keyOf(words, feared.text()).orElse(null);
        return filled.with("forecast.chanceOfNo", forecast.chanceOfNo())
                .with("forecast.fear", forecast.fear())
                .with(Feared.FIELD, key)
                .with(Feared.OWN, key == null ? feared : null)
                .with("forecast.fearedChance", forecast.fearedChance())
                .with(PREPARED_FROM, ask.wasPutOff() ? now : forecast.preparedFrom())
                .form(now);
    }
}
