package app.asked.server.journey;

import app.asked.core.journey.Rest;
import app.asked.server.storage.Listed;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.Repository;
import app.asked.server.storage.Slice;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Where rests are kept.
public final class RestRepository implements Repository<UUID, Rest> {
    private static final String COLUMNS = "id, day, zone, rev, gone";
    public static final Listed<UUID, Rest> LIST = new Listed<>("rests", "id", COLUMNS, true, RestRepository::rest);

    @Override
    public Optional<Limit> limit() {
        return Optional.of(Limit.RESTS);
    }

    @Override
    public Optional<Versioned<Rest>> find(Tx tx, UUID person, UUID id) {
        Texts texts = ProseRepository.of(tx, person, id);
        return tx.sql("SELECT " + COLUMNS + " FROM rests WHERE person_id = :person AND id = :id")
                .with("person", person)
                .with("id", id)
                .find(row -> row.kept(rest(row, texts)));
    }

    static List<Versioned<Rest>> on(Tx tx, UUID person, LocalDate day) {
        return LIST.some(tx, person, Slice.whole(), Map.of("day", day));
    }

    /// The days alone, without any words.
    static Set<LocalDate> days(Tx tx, UUID person, LocalDate first) {
        return new HashSet<>(
                tx.sql("SELECT day FROM rests WHERE person_id = :person AND gone IS NULL AND day >= :first")
                        .with("person", person)
                        .with("first", first)
                        .list(row -> row.day("day")));
    }

    private static Rest rest(Row row, Texts texts) {
        return new Rest(row.id("id"), row.day("day"), row.zone("zone"), texts.line("note"));
    }

    @Override
    public void put(Tx tx, UUID person, UUID id, Versioned<Rest> kept) {
        Rest rest = kept.value();
        ProseRepository.put(tx, id, new Texts().line("note", rest.note()));
        tx.put(
                "rests",
                Columns.of(person)
                        .key("id", id)
                        .set("day", rest.day())
                        .set("zone", rest.zone())
                        .kept(kept));
    }
}
