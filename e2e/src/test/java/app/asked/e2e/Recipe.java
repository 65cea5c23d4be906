package app.asked.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of docs/hosting, as a host copies it: with addresses and places of their own put in, and nothing else
/// changed.
record Recipe(String name, String text) {
    private static final Path FILES = Path.of(System.getProperty("asked.home"), "docs/hosting");

    static Path path(String name) {
        return FILES.resolve(name);
    }

    static Recipe read(String name) throws IOException {
        return new Recipe(name, Files.readString(path(name)));
    }

    /// What is not there cannot be replaced: the test would prove another file than the host's.
    Recipe with(String theirs, Object ours) {
        if (!text.contains(theirs)) {
            throw new IllegalStateException(name + " has no " + theirs);
        }
        return new Recipe(name, text.replace(theirs, ours.toString()));
    }

    /// What a unit of systemd sets by that name.
    String setting(String key) {
        return text.lines()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    Path writeTo(Path folder) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
