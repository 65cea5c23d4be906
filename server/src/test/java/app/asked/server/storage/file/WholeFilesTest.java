package app.asked.server.storage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {
    @TempDir
    Path folder;

    @Test
    void aFileGetsItsNameWhenItIsWhole() throws IOException {
        Path letter = folder.resolve("letter");

        boolean whole = make(letter, true);

        assertThat(whole).isTrue();
        assertThat(letter).hasContent("new");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void whatIsNotWholeLeavesTheOldOne() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter"), "old");

        assertThat(make(letter, false)).isFalse();
        assertThatThrownBy(() -> WholeFiles.make(letter, WholeFilesTest::halfOf, Boolean::booleanValue))
                .hasMessage("No space left on device");

        assertThat(letter).hasContent("old");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void whatAKilledProcessLeftIsInNobodysWay() throws IOException {
        Path letter = folder.resolve("letter");
        Files.writeString(folder.resolve("letter.part"), "half of");

        assertThat(make(letter, true)).isTrue();

        assertThat(letter).hasContent("new");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void onlyWhatIsOldAndUnfinishedIsSweptAway() throws IOException {
        Path old = Files.createFile(folder.resolve("asked.db.1.part"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Path young = Files.createFile(folder.resolve("asked.db.2.part"));
        Path another = Files.createFile(folder.resolve("song.part"));
        Files.setLastModifiedTime(another, FileTime.from(Instant.EPOCH));

        WholeFiles.sweep(folder, "asked.db");

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(another).exists();
    }

    private static boolean make(Path file, boolean isWhole) throws IOException {
        return WholeFiles.make(
                file,
                unfinished -> {
                    Files.writeString(unfinished, "new");
                    return isWhole;
                },
                Boolean::booleanValue);
    }

    private static boolean halfOf(Path unfinished) throws IOException {
        Files.writeString(unfinished, "half of");
        throw new IOException("No space left on device");
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
