package app.asked.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who handles a request is found by how its path begins, and by the path that was meant.
class MappingsTest {
    private final Visitor maya = TestServer.shared().newPerson();

    @ParameterizedTest
    @CsvSource({
        "/api/v1/challenges/high-five, 200",
        "/api/v1/%63hallenges/high-five, 200",
        "/api/v1/challenges/high%2Dfive, 200",
        "/api/v1/challenge/high-five, 404",
        "/library/high-five, 200",
        "/%6cibrary/high-five, 200"
    })
    void aPathLeadsWhereItReads(String path, int status) {
        assertThat(maya.get(path).status()).isEqualTo(status);
    }
}
