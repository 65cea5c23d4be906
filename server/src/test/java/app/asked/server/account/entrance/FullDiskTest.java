package app.asked.server.account.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.People;
import app.asked.server.storage.Storage;
import app.asked.server.storage.fault.StorageFull;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The file cannot grow by a page, and none of its pages has room for one more session.
class FullDiskTest {
    private static final int NO_LIMIT = 1_073_741_823;
    private static final int FAILURES_IN_A_ROW = 60;
    private static final int FULL = 507;
    private static final Random RANDOM = new Random(1);
    private static final String WORDS = """
            {"title": "A map of the town", "planned": {"at": "2025-11-16T16:00:00.000Z", "zone": "Europe/London"}}
            """;

    private static TestServer server;
    private static Visitor maya;

    @BeforeAll
    static void open() {
        server = TestServer.start("asked.signup=open");
        maya = server.newPerson();
        assertThat(save(maya)).isEqualTo(201);
    }

    @BeforeEach
    void fill() {
        limitPages(1);
        for (int failures = 0; failures < FAILURES_IN_A_ROW; ) {
            failures = isTaken() ? 0 : failures + 1;
        }
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void whoeverSignsInIsToldThatNothingCanBeSavedAndTakesTheirDataAway() {
        Visitor phone = server.visitor();

        Answer today = phone.followToItsEnd(signIn(phone));

        assertThat(today.status()).isEqualTo(200);
        assertThat(today.body()).contains("nothing can be saved right now").contains("download your data in Settings");
        assertThat(phone.get("/settings/export").status()).isEqualTo(200);
        assertThat(phone.get("/settings/export/file").body()).contains("A map of the town");

        assertThat(Stream.generate(() -> save(phone)).limit(200)).contains(FULL);

        Answer out = phone.submit("/settings", "/sign-out");
        assertThat(out.location()).isEqualTo("/sign-in");
        assertThat(phone.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void aSessionThatCouldNotBeWrittenDownIsWhenThereIsRoomAgain() {
        Visitor phone = server.visitor();
        signIn(phone);
        long before = sessions();
        limitPages(NO_LIMIT);
        server.clock().forward(Duration.ofMinutes(1));

        assertThat(phone.get("/api/v1/me").status()).isEqualTo(200);

        assertThat(sessions()).isEqualTo(before + 1);
    }

    @Test
    void whoIsToHaveANewKeyComesInToReadAndGetsItWhenThereIsRoomAgain() {
        limitPages(NO_LIMIT);
        Visitor noor = server.newPerson();
        UUID person = noor.person();
        assertThat(save(noor)).isEqualTo(201);
        server.bean(Storage.class).write(person, tx -> {
            People.wantNewKey(tx);
            return person;
        });
        fill();
        Visitor phone = server.visitor();

        Answer today = phone.followToItsEnd(signIn(phone, noor));

        assertThat(today.status()).isEqualTo(200);
        assertThat(phone.get("/settings/export/file").body()).contains("A map of the town");
        limitPages(NO_LIMIT);
        signIn(phone, noor);
        assertThat(server.bean(Storage.class).<Integer>read(tx -> People.generation(tx, person)))
                .isEqualTo(2);
        assertThat(phone.get("/settings/export/file").body()).contains("A map of the town");
    }

    private static int save(Visitor visitor) {
        return visitor.put("/api/v1/asks/" + UuidCreator.getTimeOrderedEpoch(), WORDS)
                .status();
    }

    private static Answer signIn(Visitor visitor) {
        return signIn(visitor, maya);
    }

    private static Answer signIn(Visitor visitor, Visitor owner) {
        return visitor.post("/sign-in", "name", owner.name(), "passphrase", Visitor.PASSPHRASE);
    }

    /// Never below the pages that there are.
    private static void limitPages(int pages) {
        server.bean(Storage.class)
                .write(
                        maya.person(),
                        tx -> tx.sql("PRAGMA max_page_count = " + pages).list(row -> row.big("max_page_count")));
    }

    private static long sessions() {
        return server.bean(Storage.class)
                .read(tx -> tx.sql("SELECT COUNT(*) AS n FROM sessions WHERE person_id = :person AND label <> 'x'")
                        .with("person", maya.person())
                        .find(row -> row.big("n"))
                        .orElseThrow());
    }

    private static boolean isTaken() {
        byte[] hash = new byte[32];
        RANDOM.nextBytes(hash);
        ByteBuffer id = ByteBuffer.wrap(hash);
        try {
            server.bean(Storage.class)
                    .write(
                            maya.person(),
                            tx -> tx.sql("""
                            INSERT INTO sessions (token_hash, person_id, id, label, made, seen)
                            VALUES (:hash, :person, :id, 'x', :now, :now)
                            """)
                                    .with("hash", hash)
                                    .with("person", maya.person())
                                    .with("id", new UUID(id.getLong(), id.getLong()))
                                    .with("now", server.clock().instant())
                                    .run());
            return true;
        } catch (StorageFull full) {
            return false;
        }
    }
}
