package app.asked.server.storage.statement;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.storage.Databases;
import app.asked.server.storage.Erasure;
import app.asked.server.storage.ErasureJob;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every statement of every request touches the rows of one person, found by an index that begins with that person;
/// or it finds one row of a look-up table by its key. Nothing of a request walks through a table, and nothing of it
/// looks at two persons: people may be spread over as many databases as there are.
class EveryStatementTest {
    /// Whose rows they are: their person's key, or the person's own.
    private static final Set<String> PERSON = Set.of("person_id", "id");

    /// The keys of look-up tables.
    private static final Set<String> KEYS =
            Set.of("name", "token_hash", "credential", "account", "address_hash", "place");

    /// Of one row at most, whoever reads it.
    private static final Set<String> OF_ONE_ROW =
            Set.of("challenge_key", "first_account", "reminder_keys", "rebuild", "flyway_schema_history");

    /// Answered by the first row that there is.
    private static final Set<String> IS_ANY =
            Set.of("SELECT 1 FROM passkeys LIMIT 1", "SELECT person_id FROM login_names LIMIT 1");

    /// What is no request's, and why it may look at everybody.
    private static final Map<String, String> OF_ALL = Map.of(
            "Erasure$Due#after", "the daily erasure looks whom to go to, by what is gone",
            "ReminderRepository#after", "a round of reminders goes from one person with reminders to the next",
            "HostRepository#accounts", "the host lists accounts by a command",
            "SpareKeyRepository#sealedNames", "a command tries whether a backup opens",
            "StoredDatabase", "a command looks at a copy of the file",
            "PostgresMove", "a command moves everything");

    /// Look-up tables that lose what has had its time whenever something new comes, found by time.
    private static final Set<String> BY_TIME = Set.of("ProviderRepository#vouch", "HostRepository#invite");

    /// What one database alone understands.
    private static final Map<String, Databases> ALONE = Map.of(
            "Tx#hold",
            Databases.POSTGRESQL,
            "SqliteRebuild#due",
            Databases.SQLITE,
            "SqliteRebuild#rebuild",
            Databases.SQLITE);

    private static final List<String> LISTS = List.of(
            "arsqs", "asks", "avoided", "challenges", "energies", "journeys", "ratings", "rests", "rules", "stories");
    private static final List<String> PAGES = List.of(
            "/today", "/timeline", "/my-rules", "/settings/place", "/insights", "/settings/deleted", "/stories");

    private static final CodeScan CODE = CodeScan.ofServer();
    private static final Map<String, Set<String>> COMPOSED = new TreeMap<>();

    @BeforeAll
    static void record() {
        COMPOSED.putAll(composed());
    }

    @Test
    void whatIsPutTogetherWasSeen() {
        Set<String> seen = new TreeSet<>();
        COMPOSED.values().forEach(seen::addAll);

        assertThat(CODE.texts()).hasSizeGreaterThan(150);
        assertThat(seen).containsAll(CODE.composing());
    }

    @ParameterizedTest
    @EnumSource
    void aRequestTouchesOnePersonsRows(Databases database) {
        Map<String, Set<String>> all = new TreeMap<>(CODE.texts());
        all.putAll(COMPOSED);
        List<String> wrong = new ArrayList<>();

        all.forEach((statement, methods) -> {
            if (!statement.contains("%1$s") && isOf(database, methods) && !IS_ANY.contains(statement)) {
                Plan.of(database, statement).stream()
                        .filter(step -> !isOnePersons(step, methods))
                        .forEach(step -> wrong.add(step + ", in " + statement + " of " + methods));
            }
        });

        assertThat(wrong).isEmpty();
    }

    /// However many people there are, it takes as long as there is to erase.
    @ParameterizedTest
    @EnumSource
    void whatIsErasedIsFoundByAnIndex(Databases database) {
        List<String> finding = COMPOSED.entrySet().stream()
                .filter(run -> run.getValue().contains("Erasure$Due#after"))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(finding).hasSize(27);
        assertThat(finding)
                .allSatisfy(statement -> assertThat(Plan.of(database, statement))
                        .singleElement()
                        .extracting(Plan.Step::by)
                        .asString()
                        .containsPattern("(gone|at|expires|ends) ?<"));
    }

    private static boolean isOf(Databases database, Set<String> methods) {
        return methods.stream().allMatch(method -> ALONE.getOrDefault(method, database) == database)
                && methods.stream()
                        .noneMatch(method -> OF_ALL.containsKey(method)
                                || OF_ALL.containsKey(method.substring(0, method.indexOf('#'))));
    }

    private static boolean isOnePersons(Plan.Step step, Set<String> methods) {
        return step.isByValue(PERSON)
                || step.isBy(KEYS)
                || OF_ONE_ROW.contains(step.table())
                || (!step.by().isEmpty() && methods.stream().anyMatch(BY_TIME::contains));
    }

    /// Everything else is a constant of the code.
    private static Map<String, Set<String>> composed() {
        Visitor maya = TestServer.shared().newPerson();
        String life = maya.get("/api/v1/openapi.json")
                .json()
                .at("/components/schemas/Everything/examples/0")
                .toString();
        try (Recorded recorded = new Recorded()) {
            assertThat(maya.postJson("/api/v1/import", life).status()).isEqualTo(200);
            UUID rule = Databases.newId();
            assertThat(maya.put("/api/v1/rules/" + rule, "{\"text\":\"Don't look silly\"}")
                            .status())
                    .isEqualTo(201);
            assertThat(maya.delete("/api/v1/rules/" + rule).status()).isLessThan(300);
            for (String list : LISTS) {
                maya.get("/api/v1/" + list);
                maya.get("/api/v1/" + list + "?limit=1&since=0");
                maya.get("/api/v1/" + list + "/" + rule);
            }
            PAGES.forEach(maya::get);
            erase();
            Map<String, Set<String>> statements = recorded.statements();
            statements.values().forEach(methods -> methods.retainAll(told()));
            return statements;
        }
    }

    private static Set<String> told() {
        Set<String> methods = new TreeSet<>(CODE.composing());
        methods.addAll(OF_ALL.keySet());
        methods.addAll(BY_TIME);
        methods.addAll(ALONE.keySet());
        return methods;
    }

    private static void erase() {
        Storage storage = Databases.SQLITE.storage();
        UUID person = Databases.SQLITE.person();
        Instant now = Instant.parse("2026-11-23T12:00:00Z");
        Instant longAgo = now.minus(Duration.ofDays(400));
        storage.write(person, tx -> {
            tx.put("wishes", Columns.of(person).set("pace", "gentle").kept(new Versioned<>("", 1, longAgo)));
            tx.put(
                    "account_events",
                    Columns.of(person)
                            .key("id", Databases.newId())
                            .set("at", longAgo)
                            .set("kind", "signed-in")
                            .set("device", ""));
            return person;
        });
        new ErasureJob(storage).run(now);
        storage.write(person, Erasure::some);
        storage.write(person, tx -> {
            Erasure.person(tx);
            return person;
        });
    }
}
