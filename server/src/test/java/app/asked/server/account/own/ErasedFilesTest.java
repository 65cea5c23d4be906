package app.asked.server.account.own;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.storage.ErasureJob;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sqlite.Bytes;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What a person typed is in no byte of the data folder once they deleted it for good.
class ErasedFilesTest {
    private static final String WORD = "Zwetschgendatschi";
    private static final String ASK = "019a4f2e-b800-7000-8000-000000000010";
    private static final String PLANNED = """
            {"title": "%s", "who": "%s", "planned": {"at": "2025-11-16T16:00:00.000Z", "zone": "Europe/London"}}
            """.formatted(WORD, WORD);

    @Test
    void deleteEverythingLeavesNoWordRunningOrStopped() {
        Path folder;
        try (TestServer server = TestServer.start("asked.signup=open")) {
            folder = server.folder();
            Visitor maya = server.newPerson();
            plant(maya);
            maya.submit("/settings/tokens", "/settings/tokens", "label", WORD, "scopes", "read");
            List<byte[]> sealed = sealed(server);
            assertThat(sealed).hasSize(3);
            assertThat(Bytes.hits(folder, WORD)).isZero();
            assertThat(Bytes.hits(folder, maya.name().toLowerCase(Locale.ROOT))).isPositive();

            maya.submit("/settings/delete", "/settings/delete", "passphrase", Visitor.PASSPHRASE);

            assertThat(sealed)
                    .allSatisfy(bytes ->
                            assertThat(Bytes.hits(server.folder(), bytes)).isZero());
            assertThat(Bytes.hits(folder, maya.name().toLowerCase(Locale.ROOT))).isZero();
        }
        assertThat(Bytes.hits(folder, WORD)).isZero();
    }

    @Test
    void whatWasDeletedThirtyDaysAgoLeavesNoWord() {
        try (TestServer server = TestServer.start("asked.signup=open")) {
            Visitor maya = server.newPerson();
            plant(maya);
            assertThat(maya.delete("/api/v1/asks/" + ASK).status()).isEqualTo(204);
            List<byte[]> sealed = sealed(server);
            assertThat(sealed)
                    .allSatisfy(bytes ->
                            assertThat(Bytes.hits(server.folder(), bytes)).isPositive());

            new ErasureJob(server.bean(Storage.class))
                    .run(server.clock().instant().plus(Duration.ofDays(31)));

            assertThat(sealed)
                    .allSatisfy(bytes ->
                            assertThat(Bytes.hits(server.folder(), bytes)).isZero());
        }
    }

    /// What the database holds of their words.
    private static List<byte[]> sealed(TestServer server) {
        return server.bean(Storage.class)
                .read(tx -> tx.sql("SELECT bytes FROM prose WHERE field IN ('title', 'who', 'token.label')")
                        .list(row -> row.bytes("bytes")));
    }

    private static void plant(Visitor maya) {
        assertThat(maya.put("/api/v1/asks/" + ASK, PLANNED).status()).isEqualTo(201);
    }
}
