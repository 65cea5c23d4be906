package app.asked.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether a process lives on when one of its threads does not.
class FatalErrorsTest {
    private static final int LIVED = 0;

    @ParameterizedTest
    @CsvSource({"memory, 3", "depth, 0", "bug, 0"})
    void aThreadEndedByTheJvmEndsTheProcess(String death, int exit) throws Exception {
        assertThat(ends(death)).isEqualTo(exit);
    }

    @Test
    void aThreadThatEndsWellLeavesTheProcessAlone() throws Exception {
        assertThat(ends("nothing")).isEqualTo(LIVED);
    }

    private static int ends(String death) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--class-path",
                        System.getProperty("java.class.path"),
                        OneThread.class.getName(),
                        death)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        assertThat(said.contains("poller")).as(said).isEqualTo(!death.equals("nothing"));
        return exit;
    }

    /// A program with a thread that ends as asked for.
    static final class OneThread {
        private OneThread() {}

        public static void main(String[] death) throws InterruptedException {
            Thread.setDefaultUncaughtExceptionHandler(new FatalErrors());
            Thread poller = new Thread(() -> end(death[0]), "poller");
            poller.start();
            poller.join();
        }

        private static void end(String death) {
            switch (death) {
                case "memory" -> throw new OutOfMemoryError("asked for by a test");
                case "depth" -> throw new StackOverflowError("asked for by a test");
                case "bug" -> throw new IllegalStateException("asked for by a test");
                default -> {}
            }
        }
    }
}
