package app.asked.server.ask;

import app.asked.core.ask.Ask;
import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Forecast;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Sql;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Reads asks with all their parts.
final class WholeAskRepository {
    static final AskRepository ASKS = new AskRepository();
    static final ForecastRepository FORECASTS = new ForecastRepository();
    static final AnswerRepository ANSWERS = new AnswerRepository();
    static final BackedOutRepository BACKED_OUTS = new BackedOutRepository();
    static final HarmRepository HARMS = new HarmRepository();
    static final CheckInRepository CHECK_INS = new CheckInRepository();

    private static final String WRITTEN_SINCE = """
            SELECT id AS ask FROM asks WHERE person_id = :person AND rev > :rev
            UNION SELECT ask FROM forecasts WHERE person_id = :person AND rev > :rev
            UNION SELECT ask FROM answers WHERE person_id = :person AND rev > :rev
            UNION SELECT ask FROM backed_outs WHERE person_id = :person AND rev > :rev
            UNION SELECT ask FROM harms WHERE person_id = :person AND rev > :rev
            UNION SELECT served.ask FROM check_in_asks served
              JOIN check_ins ON check_ins.person_id = served.person_id AND check_ins.id = served.check_in
              WHERE served.person_id = :person AND check_ins.rev > :rev
            """;

    private final Tx tx;
    private final UUID person;
    /// Empty for all asks.
    private final Collection<UUID> wanted;

    private WholeAskRepository(Tx tx, UUID person, Collection<UUID> wanted) {
        this.tx = tx;
        this.person = person;
        this.wanted = wanted;
    }

    static List<UUID> ids(Tx tx, UUID person) {
        return tx.sql("SELECT id FROM asks WHERE person_id = :person AND gone IS NULL ORDER BY day, at, id")
                .with("person", person)
                .list(row -> row.id("id"));
    }

    /// Every ask of the person, oldest first, without words: numbers are quick to read, and enough to compute with.
    static List<VersionedAsk> numbers(Tx tx, UUID person) {
        return new WholeAskRepository(tx, person, List.of()).read(Map.of());
    }

    /// These asks without words, oldest first.
    static List<VersionedAsk> numbers(Tx tx, UUID person, Collection<UUID> ids) {
        return new WholeAskRepository(tx, person, ids).read(Map.of());
    }

    /// These asks with their words, oldest first.
    static List<VersionedAsk> told(Tx tx, UUID person, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : new WholeAskRepository(tx, person, ids).read(ProseRepository.of(tx, person, ids));
    }

    /// The asks whose answer came after this.
    static List<UUID> answeredAfter(Tx tx, UUID person, Instant then) {
        return tx.sql("SELECT ask FROM answers WHERE person_id = :person AND gone IS NULL"
                        + " AND COALESCE(came_at, asked_at) > :then")
                .with("person", person)
                .with("then", then)
                .list(row -> row.id("ask"));
    }

    /// The asks that were written to after this `rev`, with those of its check-ins.
    static List<UUID> writtenSince(Tx tx, UUID person, long rev) {
        return tx.sql(WRITTEN_SINCE).with("person", person).with("rev", rev).list(row -> row.id("ask"));
    }

    private List<VersionedAsk> read(Map<UUID, Texts> words) {
        var forecasts = parts("forecasts", ForecastRepository.COLUMNS, words, ForecastRepository::forecast);
        var answers = parts("answers", AnswerRepository.COLUMNS, words, AnswerRepository::answer);
        var backedOuts = parts("backed_outs", BackedOutRepository.COLUMNS, words, BackedOutRepository::backedOut);
        var harms = parts("harms", HarmRepository.COLUMNS, words, HarmRepository::harm);
        for (UUID ask : fearless(words)) {
            forecasts.computeIfPresent(ask, (_, kept) -> kept.with(kept.value().fearingNothing()));
            answers.computeIfPresent(ask, (_, kept) -> kept.with(kept.value().ofNothingFeared()));
        }
        forecasts.values().removeIf(kept -> !kept.value().saysSomething());
        var checkIns = checkIns();
        List<VersionedAsk> asks = new ArrayList<>();
        // The sign keeps the database from walking through all days to find a few asks.
        String order = wanted.isEmpty() ? " ORDER BY day, at, id" : " ORDER BY +day, at, id";
        select(AskRepository.COLUMNS, "asks", "id", order).each(row -> {
            UUID id = row.id("id");
            Versioned<Ask> ask = row.kept(AskRepository.ask(row, words.getOrDefault(id, NONE)));
            asks.add(new VersionedAsk(
                    ask,
                    forecasts.get(id),
                    answers.get(id),
                    backedOuts.get(id),
                    harms.get(id),
                    checkIns.getOrDefault(id, List.of())));
        });
        return asks;
    }

    /// The asks before which "Nothing much" was kept as if it were a fear. Where no words are read, these alone are.
    private Set<UUID> fearless(Map<UUID, Texts> words) {
        if (words.isEmpty()) {
            return ProseRepository.saying(tx, person, ForecastRepository.FEARED, Forecast.NOTHING_MUCH.text());
        }
        return words.entrySet().stream()
                .filter(said -> Forecast.NOTHING_MUCH.equals(said.getValue().line(ForecastRepository.FEARED)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static final Texts NONE = new Texts();

    private <T> Map<UUID, Versioned<T>> parts(
            String table, String columns, Map<UUID, Texts> words, BiFunction<Row, Texts, T> shape) {
        Map<UUID, Versioned<T>> parts = new HashMap<>();
        select(columns, table, "ask", "").each(row -> {
            UUID ask = row.id("ask");
            parts.put(ask, row.kept(shape.apply(row, words.getOrDefault(ask, NONE))));
        });
        return parts;
    }

    private Sql select(String columns, String table, String key, String order) {
        String some = wanted.isEmpty() ? "" : " AND " + key + " IN (:wanted)";
        Sql sql = tx.sql("SELECT " + columns + " FROM " + table + " WHERE person_id = :person AND gone IS NULL" + some
                        + order)
                .with("person", person);
        return wanted.isEmpty() ? sql : sql.with("wanted", wanted);
    }

    /// The check-ins of each ask, oldest first.
    private Map<UUID, List<Versioned<CheckIn>>> checkIns() {
        Map<UUID, List<UUID>> served = new HashMap<>();
        String some = wanted.isEmpty()
                ? ""
                : " AND check_in IN (SELECT check_in FROM check_in_asks WHERE person_id = :person AND ask IN (:wanted))";
        Sql links = tx.sql("SELECT check_in, ask FROM check_in_asks WHERE person_id = :person" + some + " ORDER BY nth")
                .with("person", person);
        (wanted.isEmpty() ? links : links.with("wanted", wanted))
                .each(row -> served.computeIfAbsent(row.id("check_in"), _ -> new ArrayList<>())
                        .add(row.id("ask")));
        if (served.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Versioned<CheckIn>>> byAsk = new HashMap<>();
        for (Versioned<CheckIn> checkIn : all(served)) {
            checkIn.value()
                    .asks()
                    .forEach(ask ->
                            byAsk.computeIfAbsent(ask, _ -> new ArrayList<>()).add(checkIn));
        }
        return byAsk;
    }

    private List<Versioned<CheckIn>> all(Map<UUID, List<UUID>> served) {
        String some = wanted.isEmpty() ? "" : " AND id IN (:ids)";
        Sql sql = tx.sql("SELECT " + CheckInRepository.COLUMNS
                        + " FROM check_ins WHERE person_id = :person AND gone IS NULL" + some)
                .with("person", person);
        return (wanted.isEmpty() ? sql : sql.with("ids", served.keySet()))
                        .list(row ->
                                row.kept(CheckInRepository.checkIn(row, served.getOrDefault(row.id("id"), List.of()))))
                        .stream()
                        .sorted(Comparator.comparing(kept -> kept.value().when()))
                        .toList();
    }
}
