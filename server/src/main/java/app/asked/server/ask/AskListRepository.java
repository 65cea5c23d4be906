package app.asked.server.ask;

import app.asked.core.journey.JourneyFacts;
import app.asked.core.journey.week.Weeks;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.server.challenge.Search;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.sql.Sql;
import app.asked.server.storage.sql.Tx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the asks of a list.
final class AskListRepository {
    private static final String STATES = """
            CASE WHEN h.ask IS NOT NULL THEN 'harmed' WHEN b.ask IS NOT NULL THEN 'backed-out'
                 WHEN n.ask IS NULL THEN 'planned' WHEN n.answer = 'waiting' THEN 'waiting' ELSE 'answered' END\
            """;
    private static final String FROM = """
            FROM asks a
            LEFT JOIN forecasts f ON f.person_id = a.person_id AND f.ask = a.id AND f.gone IS NULL
            LEFT JOIN answers n ON n.person_id = a.person_id AND n.ask = a.id AND n.gone IS NULL
            LEFT JOIN backed_outs b ON b.person_id = a.person_id AND b.ask = a.id AND b.gone IS NULL
            LEFT JOIN harms h ON h.person_id = a.person_id AND h.ask = a.id AND h.gone IS NULL
            """;

    private static final String AFTER = " AND (a.day, a.at, a.id) < (:afterDay, :afterAt, :afterId)";

    private AskListRepository() {}

    static AskQuery.Found find(Tx tx, UUID person, AskQuery query) {
        Map<String, Object> conditions = conditions(tx, person, query);
        AskQuery.Cursor after = query.after();
        if (conditions.containsValue(List.of())) {
            return new AskQuery.Found(List.of(), null);
        }
        String where = conditions.keySet().stream().collect(Collectors.joining(" AND ", " AND ", ""));
        Sql sql = tx.sql("SELECT a.id, a.day, a.at " + FROM + "WHERE a.person_id = :person AND a.gone IS NULL"
                        + (conditions.isEmpty() ? "" : where) + (after == null ? "" : AFTER)
                        + " ORDER BY a.day DESC, a.at DESC, a.id DESC LIMIT :most")
                .with("person", person)
                .with("most", query.limit() + 1);
        conditions.forEach((condition, value) -> sql.with(name(condition), value));
        if (after != null) {
            sql.with("afterDay", after.day()).with("afterAt", after.at()).with("afterId", after.id());
        }
        List<AskQuery.Cursor> found =
                sql.list(row -> new AskQuery.Cursor(row.day("day"), row.instant("at"), row.id("id")));
        List<AskQuery.Cursor> page = found.subList(0, Math.min(query.limit(), found.size()));
        return new AskQuery.Found(
                page.stream().map(AskQuery.Cursor::id).toList(),
                found.size() > query.limit() ? page.getLast().toString() : null);
    }

    /// Each condition in SQL with the value of the one name in it.
    private static Map<String, Object> conditions(Tx tx, UUID person, AskQuery query) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        put(conditions, STATES + " = :state", query.state());
        put(conditions, "h.ask IS NULL AND n.answer = :answer", query.answer());
        put(
                conditions,
                "a.challenge = :challenge",
                query.challenge() == null ? null : query.challenge().value());
        put(conditions, "a.day >= :from", query.from());
        put(conditions, "a.day <= :to", query.to());
        put(
                conditions,
                "(a.rev > :since OR f.rev > :since OR n.rev > :since OR b.rev > :since OR h.rev > :since)",
                query.since());
        if (query.journey() != null && query.week() != null) {
            put(conditions, "a.id IN (:inWeek)", inWeek(tx, person, query.journey(), query.week()));
        } else {
            put(conditions, "a.journey = :journey", query.journey());
        }
        if (query.q() != null) {
            put(conditions, "a.id IN (:found)", told(tx, person, query.q()));
        }
        return conditions;
    }

    private static void put(Map<String, Object> conditions, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.put(condition, value);
        }
    }

    private static String name(String condition) {
        return condition.substring(condition.lastIndexOf(':') + 1).replaceAll("\\W.*", "");
    }

    private static List<UUID> told(Tx tx, UUID person, Line q) {
        return ProseRepository.search(tx, person, Search.of(q.text())).stream()
                .map(ProseRepository.Found::about)
                .distinct()
                .toList();
    }

    /// As weeks are told: also asks that name no journey, and those of a paused day.
    private static List<UUID> inWeek(Tx tx, UUID person, UUID journey, int week) {
        return Journeys.find(tx, person, journey).stream()
                .map(found -> new JourneyFacts(
                        found,
                        Journeys.pauses(tx, person, journey),
                        Asks.numbers(tx, person),
                        List.of(),
                        List.of(),
                        List.of()))
                .flatMap(known -> Weeks.of(known, Moment.LAST_DAY).stream())
                .filter(told -> told.number() == week)
                .flatMap(told -> told.asks().stream())
                .map(ask -> ask.ask().id())
                .toList();
    }
}
