package app.asked.server.journey;

import app.asked.core.journey.Going;
import app.asked.core.journey.Takeaway;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where takeaways are kept, by their week.
final class TakeawayRepository implements Repository<JourneyWeek, Takeaway> {
    private static final String COLUMNS = """
            journey, week, energy, self_kindness, going, best_no, keeps_draft, written_at, written_zone, written_day, rev,\
             gone\
            """;

    @Override
    public Optional<Limit> limit() {
        return Optional.of(Limit.TAKEAWAYS);
    }

    @Override
    public Optional<Versioned<Takeaway>> find(Tx tx, UUID person, JourneyWeek key) {
        Texts texts = ProseRepository.of(tx, person, key.journey());
        return tx.sql("SELECT " + COLUMNS
                        + " FROM takeaways WHERE person_id = :person AND journey = :journey AND week = :week")
                .with("person", person)
                .with("journey", key.journey())
                .with("week", key.week())
                .find(row -> row.kept(takeaway(row, texts)));
    }

    /// Those of a journey that are not gone, week by week.
    static List<Versioned<Takeaway>> of(Tx tx, UUID person, UUID journey) {
        Texts texts = ProseRepository.of(tx, person, journey);
        return tx.sql("SELECT " + COLUMNS
                        + " FROM takeaways WHERE person_id = :person AND journey = :journey AND gone IS NULL"
                        + " ORDER BY week")
                .with("person", person)
                .with("journey", journey)
                .list(row -> row.kept(takeaway(row, texts)));
    }

    /// The day on which the newest word on how it is going was that it makes things worse; read without any words.
    static Optional<LocalDate> saidWorse(Tx tx, UUID person, UUID journey) {
        return tx.sql("""
                SELECT going, written_day FROM takeaways
                WHERE person_id = :person AND journey = :journey AND gone IS NULL AND going IS NOT NULL
                ORDER BY written_at DESC, week DESC LIMIT 1
                """)
                .with("person", person)
                .with("journey", journey)
                .find(row -> row.keyed("going", Going.values()) == Going.MAKES_THINGS_WORSE
                        ? Optional.of(row.day("written_day"))
                        : Optional.<LocalDate>empty())
                .flatMap(day -> day);
    }

    private static Takeaway takeaway(Row row, Texts texts) {
        int week = row.number("week");
        return new Takeaway(
                row.id("journey"),
                week,
                texts.line(field(week, "title")),
                texts.prose(field(week, "text")),
                row.scaleOrNull("energy"),
                row.scaleOrNull("self_kindness"),
                row.keyedOrNull("going", Going.values()),
                row.idOrNull("best_no"),
                row.flag("keeps_draft"),
                row.moment("written"));
    }

    @Override
    public void put(Tx tx, UUID person, JourneyWeek key, Versioned<Takeaway> kept) {
        Takeaway takeaway = kept.value();
        ProseRepository.put(
                tx,
                key.journey(),
                new Texts()
                        .line(field(key.week(), "title"), takeaway.title())
                        .prose(field(key.week(), "text"), takeaway.text()));
        tx.put(
                "takeaways",
                Columns.of(person)
                        .key("journey", key.journey())
                        .key("week", key.week())
                        .set("energy", takeaway.energy())
                        .set("self_kindness", takeaway.selfKindness())
                        .set("going", takeaway.going())
                        .set("best_no", takeaway.bestNo())
                        .set("keeps_draft", takeaway.keepsDraft())
                        .moment("written", takeaway.written())
                        .kept(kept));
    }

    private static String field(int week, String name) {
        return "takeaway." + week + "." + name;
    }
}
