package app.asked.server.account.gate.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {
    @TempDir
    Path temporary;

    @Test
    void itGoesWithItsProcess() throws IOException {
        WorkFolder folder = WorkFolder.make(temporary);
        Files.writeString(
                Files.createDirectories(folder.path().resolve("work/deep")).resolve("upload.tmp"), "words");

        folder.delete();

        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void whatAKilledOneLeftGoesAtTheNextStartAndARunningOneStays() throws IOException {
        Path left = Files.createDirectories(temporary.resolve("asked-work-123/work"));
        Files.writeString(left.resolve("upload.tmp"), "words");
        Files.createFile(left.resolveSibling("lock"));
        WorkFolder running = WorkFolder.make(temporary);

        WorkFolder next = WorkFolder.make(temporary);

        assertThat(left.getParent()).doesNotExist();
        assertThat(running.path()).isDirectory();
        assertThat(next.path()).isDirectory().isNotEqualTo(running.path());
    }

    @Test
    void anotherProcessLeavesThoseOfARunningOneAlone() throws Exception {
        WorkFolder running = WorkFolder.make(temporary);
        WorkFolder second = WorkFolder.make(temporary);

        Process another = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherStart.class.getName(),
                        temporary.toString())
                .inheritIO()
                .start();

        assertThat(another.waitFor()).isZero();
        assertThat(running.path()).isDirectory();
        assertThat(second.path()).isDirectory();
    }

    /// Another process that starts beside this one.
    static final class AnotherStart {
        public static void main(String[] args) {
            WorkFolder.make(Path.of(args[0])).delete();
        }
    }
}
