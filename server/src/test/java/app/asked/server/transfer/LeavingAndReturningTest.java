package app.asked.server.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.session.Sessions;
import app.asked.server.storage.Erasure;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.Storage;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import app.asked.server.web.api.JsonShapes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Whoever changes their key, takes their data along, deletes their account, and comes back with the file, has what
/// they had.
@OnBothDatabases
class LeavingAndReturningTest {
    /// A few are enough where the same was seen of many on the other database.
    private static final int PEOPLE =
            System.getProperty("asked.test.database", "sqlite").equals("sqlite") ? 50 : 10;

    private static final JsonMapper JSON = JsonShapes.mapper();
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final TestServer server = TestServer.shared();
    private final LocalDate starts =
            LocalDate.ofInstant(server.clock().instant(), ZoneOffset.UTC).minusDays(28);

    @Test
    void theEssaysMonthIsTheSame() {
        expectTheSame(
                EssayMonth.file(JSON, starts, LONDON, server.clock().instant()).toString());
    }

    @Test
    void theOddestWordsOfManyPeopleAreTheSame() {
        for (int seed = 1; seed <= PEOPLE; seed++) {
            expectTheSame(OddLife.file(seed, starts));
        }
    }

    private void expectTheSame(String file) {
        Visitor maya = bring(file);
        JsonNode before = told(maya);

        assertThat(maya.submit("/settings/key", "/settings/key", "passphrase", Visitor.PASSPHRASE)
                        .location())
                .isEqualTo("/settings/key");
        assertThat(told(maya)).as("while it is sealed anew").isEqualTo(before);
        awaitSealed(maya.person());
        JsonNode taken = told(maya);
        assertThat(taken).isEqualTo(before);

        erase(maya.person());
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(told(bring(taken.toString()))).isEqualTo(before);
    }

    /// As their own form does, without rebuilding the file for each.
    private void erase(UUID person) {
        Storage storage = server.bean(Storage.class);
        server.bean(Sessions.class).endAll(person);
        while (storage.write(person, Erasure::some) > 0) {
            // the next ones
        }
        storage.write(person, tx -> {
            Erasure.person(tx);
            return person;
        });
    }

    private Visitor bring(String file) {
        Visitor visitor = server.newPerson();
        Answer brought = visitor.postJson("/api/v1/import", file);
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        assertThat(brought.json().get("leftOut").asInt()).as(brought.body()).isZero();
        assertThat(brought.json().get("added").asInt()).isPositive();
        return visitor;
    }

    private void awaitSealed(UUID person) {
        Storage storage = server.bean(Storage.class);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (storage.read(tx -> ProseRepository.unsealed(tx, person)) > 0) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    /// Everything but when it was exported.
    private static JsonNode told(Visitor visitor) {
        ObjectNode file = (ObjectNode) visitor.get("/api/v1/export").json();
        file.remove("exported");
        return file;
    }
}
