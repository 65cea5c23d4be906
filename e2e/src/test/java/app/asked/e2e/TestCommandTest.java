package app.asked.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `./asked test` makes of Maven's result, in a copy of the door with a Maven that only writes reports.
class TestCommandTest {
    @TempDir
    Path copy;

    @BeforeEach
    void copyTheDoor() throws IOException, InterruptedException {
        var home = System.getProperty("asked.home");
        var copying = new ProcessBuilder("cp", "-R", home + "/asked", home + "/bin", copy.toString()).start();
        assertThat(copying.waitFor()).isZero();
        Files.createDirectories(copy.resolve("server/target"));
        Files.createDirectories(copy.resolve("target/bare-root")); // what it would fetch, and nothing here looks at
        Files.writeString(copy.resolve("server/target/asked.jar"), "a jar");
    }

    @Test
    void allPassedIsASuccess() throws IOException, InterruptedException {
        mavenReports(
                "Tests run: 3, Failures: 0, Errors: 0, Skipped: 0", "Tests run: 4, Failures: 0, Errors: 0, Skipped: 0");

        assertThat(runTests()).isZero();
        assertThat(said()).contains("7 passed, 0 failed");
    }

    @Test
    void failuresAndErrorsAreCountedAndEndInOne() throws IOException, InterruptedException {
        mavenReports(
                "Tests run: 3, Failures: 1, Errors: 1, Skipped: 0", "Tests run: 4, Failures: 0, Errors: 0, Skipped: 0");

        assertThat(runTests()).isEqualTo(1);
        assertThat(said()).contains("5 passed, 2 failed");
    }

    @Test
    void aTestThatDidNotRunIsNotASuccess() throws IOException, InterruptedException {
        mavenReports("Tests run: 3, Failures: 0, Errors: 0, Skipped: 1");

        assertThat(runTests()).isEqualTo(1);
        assertThat(said()).contains("1 did not run", "2 passed, 0 failed");
    }

    @Test
    void noTestAtAllIsNotASuccess() throws IOException, InterruptedException {
        mavenReports();

        assertThat(runTests()).isEqualTo(1);
        assertThat(said()).contains("0 passed, 0 failed");
    }

    @Test
    void aBuildThatBreaksIsNotASuccess() throws IOException, InterruptedException {
        maven("echo '[ERROR] a bracket is missing'; exit 1");

        assertThat(runTests()).isEqualTo(1);
        assertThat(said()).contains("a bracket is missing");
    }

    private void mavenReports(String... reports) throws IOException {
        var script = new StringBuilder("cd '%s'; mkdir -p core/target/surefire-reports\n".formatted(copy));
        for (var i = 0; i < reports.length; i++) {
            script.append("echo '%s' >core/target/surefire-reports/%d.txt%n".formatted(reports[i], i));
        }
        maven(script.toString());
    }

    private void maven(String script) throws IOException {
        var maven = Files.createDirectories(copy.resolve("maven/bin")).resolve("mvn");
        Files.writeString(maven, "#!/bin/sh\n" + script);
        assertThat(maven.toFile().setExecutable(true)).isTrue();
    }

    private int runTests() throws IOException, InterruptedException {
        var command = new ProcessBuilder(copy + "/asked", "test")
                .redirectErrorStream(true)
                .redirectOutput(copy.resolve("said").toFile());
        command.environment().put("MAVEN_HOME", copy.resolve("maven").toString());
        var process = command.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private String said() throws IOException {
        return Files.readString(copy.resolve("said"), UTF_8);
    }
}
