package app.asked.server.ask.before;

import app.asked.core.ask.Ask;
import app.asked.core.ask.Forecast;
import app.asked.core.challenge.Version;
import app.asked.core.shape.Choices;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Kind;
import app.asked.core.shape.Lists;
import app.asked.core.shape.Raw;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.server.ask.KeptAsk;
import app.asked.server.ask.form.Filled;
import app.asked.server.ask.form.Reading;
import app.asked.server.web.Words;
import app.asked.server.web.form.Form;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The form before an ask: the ask in fields `ask.…`, the guess in fields `forecast.…`.
final class ForecastForm {
    private static final int MOST_RULES = 20;
    private static final Kind<Line> TEXT = app.asked.core.shape.Words.LINE;

    /// What the form of a new ask says of it. Sent again, when the ask is written, it changes none of this.
    private static final List<String> SAID_OF_A_NEW_ONE = List.of("challenge", "title", "chosenFrom");

    static final String PREPARED_FROM = "forecast.preparedFrom";

    private ForecastForm() {}

    /// The planned ask, or null where it needs another look.
    static @Nullable Ask planned(Reading reading, UUID id, Moment planned, @Nullable UUID journey) {
        Map<String, Raw> given = Map.of(
                "planned",
                Form.moment(planned),
                "journey",
                journey == null ? new Raw.Nothing() : new Raw.Text(journey.toString()));
        return reading.part("ask.", given, in -> Ask.read(id, in));
    }

    /// An ask that is written already with what the form says of it, or null where it needs another look.
    static @Nullable Ask changed(Reading reading, Ask kept) {
        return reading.part("ask.", Map.of(), in -> {
            SAID_OF_A_NEW_ONE.forEach(in::has);
            Version version = in.or("version", Choices.one(Version.class), kept.version());
            Ask ask = version == kept.version() ? kept : kept.in(version);
            return ask.of(in.opt("who", TEXT), in.opt("place", TEXT))
                    .bending(in.or("rules", Lists.of(Ids.ID, MOST_RULES), List.of()));
        });
    }

    static boolean saysSomething(Form form) {
        return form.has("forecast.chanceOfNo")
                || form.has("forecast.fear")
                || form.has("forecast.fearedChance")
                || Feared.isIn(form);
    }

    /// The guess, or null where it needs another look.
    ///
    /// @param same the guess of before, where that is made again
    /// @param recalled whether it is written down after the answer came
    static @Nullable Forecast forecast(
            Reading reading, Words words, Moment made, @Nullable Forecast same, boolean recalled) {
        Map<String, Raw> given = new HashMap<>();
        given.put("made", Form.moment(made));
        given.put("recalled", new Raw.Flag(recalled));
        given.put("feared", Feared.of(words, reading.form()));
        if (same != null) {
            given.put(
                    "chanceOfNo",
                    number(same.chanceOfNo() == null ? null : same.chanceOfNo().value()));
            given.put("fear", number(same.fear() == null ? null : same.fear().value()));
            given.put(
                    "feared",
                    same.feared() == null
                            ? new Raw.Nothing()
                            : new Raw.Text(same.feared().text()));
            given.put(
                    "fearedChance",
                    number(
                            same.fearedChance() == null
                                    ? null
                                    : same.fearedChance().value()));
        }
        return reading.part("forecast.", given, Forecast::read);
    }

    private static Raw number(@Nullable Integer value) {
        return value == null ? new Raw.Nothing() : new Raw.Whole(value);
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

    static Form filled(Words words, KeptAsk kept, Instant now) {
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
                .with(PREPARED_FROM, forecast.preparedFrom())
                .form(now);
    }
}
