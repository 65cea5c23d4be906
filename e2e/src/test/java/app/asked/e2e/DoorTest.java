package app.asked.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// `./asked` itself, as far as it goes without building or serving.
class DoorTest {
    private static final Path HOME = Path.of(System.getProperty("asked.home"));

    private record Said(int exit, String words) {}

    @Test
    void anUnknownCommandIsToldTheKnownOnes() throws IOException, InterruptedException {
        var said = door("./asked dance");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.words().lines())
                .singleElement()
                .asString()
                .contains("\"dance\"")
                .contains("serve", "demo", "test", "format", "help");
    }

    @Test
    void helpNamesEveryCommand() throws IOException, InterruptedException {
        var said = door("./asked help");

        assertThat(said.exit()).isZero();
        assertThat(said.words()).contains("./asked demo", "./asked test", "./asked format", "--port", "ASKED_DATA");
    }

    @Test
    void anUnknownOptionAndAMissingValueAreOneSentenceEach() throws IOException, InterruptedException {
        assertThat(door("./asked --loud").words().lines())
                .singleElement()
                .asString()
                .contains("--loud");
        assertThat(door("./asked serve --port").words().lines())
                .singleElement()
                .asString()
                .contains("--port");
    }

    @Test
    void aMissingJdkIsThreeLines() throws IOException, InterruptedException {
        var said = door(". bin/say.sh; . bin/tools.sh; jdk_places() { say /nowhere; }; find_jdk");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.words().lines()).hasSize(3);
        assertThat(said.words()).contains("JDK", "25", "JAVA_HOME");
    }

    @Test
    void anOlderJdkIsPassedBy() throws IOException, InterruptedException {
        var said = door("""
                . bin/say.sh; . bin/tools.sh
                jdk_places() { say old new; }
                jdk_version() { case $1 in old) say 17 ;; new) say 26 ;; esac; }
                find_jdk; say "$JAVA_HOME"
                """);

        assertThat(said.words()).isEqualTo("new\n");
    }

    @Test
    void aMissingMavenIsThreeLines() throws IOException, InterruptedException {
        var said = door(". bin/say.sh; . bin/tools.sh; MAVEN_HOME=/nowhere; find_maven");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.words().lines()).hasSize(3);
        assertThat(said.words()).contains("Maven", "3.8.7", "MAVEN_HOME");
    }

    @Test
    void aMissingBrowserIsThreeLinesAndNotASkip() throws IOException, InterruptedException {
        var said = door("""
                . bin/say.sh; . bin/tools.sh
                command() { return 1; }
                install_as_root() { return 1; }
                find_browser
                """);

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.words().lines()).hasSize(3);
        assertThat(said.words()).contains("Chromium", "ASKED_CHROMIUM");
    }

    private static Said door(String script) throws IOException, InterruptedException {
        var bash = new ProcessBuilder("bash", "-c", script)
                .directory(HOME.toFile())
                .redirectErrorStream(true);
        var process = bash.start();
        var words = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Said(process.waitFor(), words);
    }
}
