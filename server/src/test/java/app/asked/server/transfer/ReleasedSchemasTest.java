package app.asked.server.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A month that an older Asked kept is whole once the tables were brought up to date. [ReleasedSchemas] made the files.
class ReleasedSchemasTest {
    /// What is of the file and not of the person.
    private static final Set<String> OF_THE_FILE = Set.of("version", "exported");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 11, 16, 21})
    void everyReleasedSchemaIsBroughtUpWithEverythingInIt(int version) throws IOException {
        unzip("version-" + version + ".db.gz", folder.resolve("asked.db"));
        Path whole = folder.resolve("everything.json");
        unzip("everything.json.gz", whole);
        try (TestServer server = TestServer.startIn(folder)) {
            Visitor maya = server.visitor();
            Answer signedIn =
                    maya.submit("/sign-in", "/sign-in", "name", ReleasedSchemas.NAME, "passphrase", Visitor.PASSPHRASE);
            assertThat(signedIn.location()).as(signedIn.body()).isEqualTo("/today");

            JsonNode everything = maya.get("/api/v1/export").json();

            JsonNode expected = server.bean(JsonMapper.class).readTree(Files.readString(whole));
            assertThat(expected.get("asks")).hasSizeGreaterThan(10);
            assertHolds("", everything, expected);
        }
    }

    /// What is new since then may stand beside it.
    private static void assertHolds(String place, JsonNode there, JsonNode expected) {
        if (expected.isObject()) {
            expected.properties().stream()
                    .filter(field -> !(place.isEmpty() && OF_THE_FILE.contains(field.getKey())))
                    .forEach(field ->
                            assertHolds(place + "/" + field.getKey(), there.path(field.getKey()), field.getValue()));
        } else if (expected.isArray()) {
            assertThat(there.size()).as(place).isEqualTo(expected.size());
            IntStream.range(0, expected.size())
                    .forEach(at -> assertHolds(place + "/" + at, there.path(at), expected.path(at)));
        } else {
            assertThat(there).as(place).isEqualTo(expected);
        }
    }

    private static void unzip(String name, Path file) throws IOException {
        try (InputStream zipped = ReleasedSchemasTest.class.getResourceAsStream("/released/" + name)) {
            Files.copy(new GZIPInputStream(zipped), file);
        }
    }
}
