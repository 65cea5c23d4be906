package app.asked.server.ask;

import app.asked.core.ask.AskState;
import app.asked.core.ask.Outcome;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.journey.JourneyFacts;
import app.asked.core.journey.week.Weeks;
import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Times;
import app.asked.core.shape.Words;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.sql.Sql;
import app.asked.server.storage.sql.Tx;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which asks a list is to hold, newest first.
///
/// @param week a week of `journey`
/// @param q words that stand somewhere in what was written to the ask
/// @param after where the list before ended
/// @param since the ask or a part of it was written after this `rev`
public record AskQuery(
        @Nullable AskState state,
        @Nullable Outcome answer,
        @Nullable ChallengeId challenge,
        @Nullable UUID journey,
        @Nullable Integer week,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Line q,
        int limit,
        @Nullable AskCursor after,
        @Nullable Integer since) {
    /// The ids of one page of the list, and where the next begins.
    public record Found(List<UUID> ids, @Nullable String more) {}

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

    public static AskQuery read(Fields in) {
        Line after = in.opt("after", Words.LINE);
        AskQuery read = new AskQuery(
                in.opt("state", Choices.one(AskState.class)),
                in.opt("answer", Choices.one(Outcome.class)),
                in.opt("challenge", ChallengeId.KIND),
                in.opt("journey", Ids.ID),
                in.opt("week", Numbers.whole(1, 60)),
                in.opt("from", Times.DAY),
                in.opt("to", Times.DAY),
                in.opt("q", Words.LINE),
                in.or("limit", Numbers.whole(1, 200), 50),
                AskCursor.parse(after),
                in.opt("since", Numbers.whole(0, Integer.MAX_VALUE)));
        in.rule(read.week == null || read.journey != null, "week", Problem.Code.NEEDS, Map.of("field", "journey"));
        in.rule(after == null || read.after != null, "after", Problem.Code.FORMAT, Map.of("format", "cursor"));
        return read;
    }

    public Found find(Tx tx, UUID person) {
        Map<String, Object> conditions = conditions(tx, person);
        if (conditions.containsValue(List.of())) {
            return new Found(List.of(), null);
        }
        String where = conditions.keySet().stream().collect(Collectors.joining(" AND ", " AND ", ""));
        Sql sql = tx.sql("SELECT a.id, a.day, a.at " + FROM + "WHERE a.person_id = :person AND a.gone IS NULL"
                        + (conditions.isEmpty() ? "" : where) + (after == null ? "" : AFTER)
                        + " ORDER BY a.day DESC, a.at DESC, a.id DESC LIMIT :most")
                .with("person", person)
                .with("most", limit + 1);
        conditions.forEach((condition, value) -> sql.with(name(condition), value));
        if (after != null) {
            sql.with("afterDay", after.day()).with("afterAt", after.at()).with("afterId", after.id());
        }
        List<AskCursor> found = sql.list(row -> new AskCursor(row.day("day"), row.instant("at"), row.id("id")));
        List<AskCursor> page = found.subList(0, Math.min(limit, found.size()));
        return new Found(
                page.stream().map(AskCursor::id).toList(),
                found.size() > limit ? page.getLast().toString() : null);
    }

    /// Each condition in SQL with the value of the one name in it.
    private Map<String, Object> conditions(Tx tx, UUID person) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        put(conditions, STATES + " = :state", state);
        put(conditions, "h.ask IS NULL AND n.answer = :answer", answer);
        put(conditions, "a.challenge = :challenge", challenge == null ? null : challenge.value());
        put(conditions, "a.day >= :from", from);
        put(conditions, "a.day <= :to", to);
        put(
                conditions,
                "(a.rev > :since OR f.rev > :since OR n.rev > :since OR b.rev > :since OR h.rev > :since)",
                since);
        if (journey != null && week != null) {
            put(conditions, "a.id IN (:inWeek)", inWeek(tx, person, journey, week));
        } else {
            put(conditions, "a.journey = :journey", journey);
        }
        if (q != null) {
            put(conditions, "a.id IN (:found)", told(tx, person, q));
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
        return ProseRepository.search(tx, person, q.text()).stream()
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
