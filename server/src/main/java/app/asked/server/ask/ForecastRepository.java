package app.asked.server.ask;

import app.asked.core.ask.Forecast;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.Optional;
import java.util.UUID;

/// Where forecasts are kept, by their ask.
final class ForecastRepository implements Repository<UUID, Forecast> {
    static final String COLUMNS = """
            ask, made_at, made_zone, made_day, chance_of_no, fear, feared_chance, prepared_from, recalled, rev, gone\
            """;

    static final String FEARED = "forecast.feared";

    @Override
    public Optional<Limit> limit() {
        return Optional.empty();
    }

    @Override
    public Optional<Versioned<Forecast>> find(Tx tx, UUID person, UUID ask) {
        Texts texts = ProseRepository.of(tx, person, ask);
        return tx.sql("SELECT " + COLUMNS + " FROM forecasts WHERE person_id = :person AND ask = :ask")
                .with("person", person)
                .with("ask", ask)
                .find(row -> row.kept(forecast(row, texts)));
    }

    static Forecast forecast(Row row, Texts texts) {
        return new Forecast(
                row.moment("made"),
                row.chanceOrNull("chance_of_no"),
                row.scaleOrNull("fear"),
                texts.line(FEARED),
                row.chanceOrNull("feared_chance"),
                row.instantOrNull("prepared_from"),
                row.flag("recalled"));
    }

    @Override
    public void put(Tx tx, UUID person, UUID ask, Versioned<Forecast> kept) {
        Forecast forecast = kept.value();
        ProseRepository.put(tx, ask, new Texts().line(FEARED, forecast.feared()));
        tx.put(
                "forecasts",
                Columns.of(person)
                        .key("ask", ask)
                        .moment("made", forecast.made())
                        .set("chance_of_no", forecast.chanceOfNo())
                        .set("fear", forecast.fear())
                        .set("feared_chance", forecast.fearedChance())
                        .set("prepared_from", forecast.preparedFrom())
                        .set("recalled", forecast.recalled())
                        .kept(kept));
    }
}
