package app.asked.server.storage.sqlite;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What is in the files of a folder, byte by byte, whatever a database would say of them.
public final class Bytes {
    private static final List<Charset> WRITTEN_AS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private Bytes() {}

    /// How often a word stands in any file of the folder.
    public static int hits(Path folder, String word) {
        int hits = 0;
        for (Charset charset : WRITTEN_AS) {
            hits += hits(folder, word.getBytes(charset));
        }
        return hits;
    }

    /// How often these bytes do.
    public static int hits(Path folder, byte[] wanted) {
        String word = new String(wanted, StandardCharsets.ISO_8859_1);
        try (var files = Files.walk(folder)) {
            int hits = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hits += hits(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1), word);
            }
            return hits;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int hits(String bytes, String word) {
        int hits = 0;
        for (int at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) {
            hits++;
        }
        return hits;
    }
}
