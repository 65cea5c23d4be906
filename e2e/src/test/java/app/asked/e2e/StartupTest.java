package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupTest {
    @TempDir
    Path data;

    @TempDir
    Path other;

    @Test
    void itTellsItsAddressAndNothingElse() throws IOException, InterruptedException {
        try (var asked = AskedServer.open(data)) {
            assertThat(asked.said().lines())
                    .singleElement()
                    .asString()
                    .contains("http://localhost:" + asked.port() + " ");
        }
    }

    @Test
    void aTakenPortIsOneSentence() throws IOException, InterruptedException {
        try (var first = AskedServer.open(data);
                var second = AskedServer.start(other, first.port(), Map.of())) {
            assertThat(second.ended()).isEqualTo(1);
            assertThat(second.said().lines())
                    .singleElement()
                    .asString()
                    .startsWith("Port " + first.port() + " is taken");
        }
    }

    @Test
    void aSecondServerOnTheSameDataIsOneSentence() throws IOException, InterruptedException {
        try (var first = AskedServer.open(data);
                var second = AskedServer.start(data, AskedServer.freePort(), Map.of())) {
            assertThat(second.ended()).isEqualTo(1);
            assertThat(second.said().lines()).singleElement().asString().contains(data.toString());
            assertThat(first.said().lines()).hasSize(1);
        }
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsOneSentence() throws IOException, InterruptedException {
        var file = Files.createFile(data.resolve("a-file"));

        try (var asked = AskedServer.start(file, AskedServer.freePort(), Map.of())) {
            assertThat(asked.ended()).isEqualTo(1);
            assertThat(asked.said().lines()).singleElement().asString().contains(file.toString());
        }
    }

    @Test
    void aSettingThatCannotBeReadIsOneSentence() throws IOException, InterruptedException {
        var setting = Map.of("ASKED_PORT", "eighty");

        try (var asked = AskedServer.start(data, AskedServer.freePort(), setting)) {
            assertThat(asked.ended()).isEqualTo(1);
            assertThat(asked.said().lines()).singleElement().asString().startsWith("ASKED_PORT needs a number");
        }
    }
}
