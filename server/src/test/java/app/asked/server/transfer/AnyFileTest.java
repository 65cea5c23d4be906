package app.asked.server.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.shape.Checked;
import app.asked.core.shape.Problem;
import app.asked.server.testkit.KeptInputs;
import app.asked.server.web.message.Expected;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Any bytes as a file to restore.
class AnyFileTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Words WORDS = Messages.read().in(Locale.US);

    static List<Named<byte[]>> kept() {
        return KeptInputs.of("file");
    }

    @ParameterizedTest
    @MethodSource("kept")
    void isSoundOrRefusedInWords(byte[] bytes) throws IOException {
        fuzzerTestOneInput(bytes);
    }

    /// What `./asked fuzz` calls.
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        FileReader.Source file = () -> new ByteArrayInputStream(bytes);

        switch (FileCheck.of(file, NOW)) {
            case CheckedFile.Sound _ -> assertReadsAgain(file);
            case CheckedFile.Unsound(var first, int count) -> {
                assertThat(first).isNotEmpty().hasSizeLessThanOrEqualTo(count);
                first.forEach(AnyFileTest::assertIsSaid);
            }
            case CheckedFile.NoObject _, CheckedFile.Unreadable _ -> {}
        }
    }

    /// What was sound at the first reading is so at the second, which brings it in.
    private static void assertReadsAgain(FileReader.Source file) throws IOException {
        FileReader.read(file, Everything.PARTS::contains, piece -> {
            assertThat(piece.read(NOW)).isInstanceOf(Checked.Valid.class);
            return true;
        });
    }

    private static void assertIsSaid(Problem problem) {
        assertThat(Expected.in(WORDS, problem)).isNotBlank();
        assertThat(String.valueOf(problem.got())).hasSizeLessThanOrEqualTo(40);
    }
}
