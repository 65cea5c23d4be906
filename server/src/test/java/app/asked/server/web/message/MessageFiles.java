package app.asked.server.web.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// The message files as they lie in the sources, whatever the language.
final class MessageFiles {
    private static final Path FOLDER = Path.of("src/main/resources/messages");

    private MessageFiles() {}

    /// Every message by its file and key: `today.properties today.title`.
    static Map<String, String> all() {
        var all = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(FOLDER, "*.properties")) {
            for (var file : files) {
                var read = new Properties();
                read.load(Files.newBufferedReader(file, StandardCharsets.UTF_8));
                read.stringPropertyNames()
                        .forEach(key -> all.put(file.getFileName() + " " + key, read.getProperty(key)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }
}
