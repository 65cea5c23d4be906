package app.asked.lab.essay;

import app.asked.core.words.Said;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/// The planner's sentences, as the server says them.
public final class Messages {
    private final Properties texts = new Properties();

    /// Reads them.
    ///
    /// @param home the folder of ./asked
    public Messages(Path home) {
        try (Reader file =
                Files.newBufferedReader(home.resolve("server/src/main/resources/messages/next.properties"))) {
            texts.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text(Said said) {
        String text = texts.getProperty(said.key(), said.key());
        for (Map.Entry<String, Object> value : said.values().entrySet()) {
            text = text.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return text;
    }
}
