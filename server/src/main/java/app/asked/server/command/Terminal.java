package app.asked.server.command;

import app.asked.server.web.message.Words;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// Where a command is typed and answers.
///
/// @param keyboard where somebody sits and types, if so
public record Terminal(
        Words words,
        Optional<Console> keyboard,
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment) {
    /// The one that this process has.
    public static Terminal ofThisProcess(Words words) {
        Optional<Console> keyboard = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        return new Terminal(words, keyboard, System.in, System.out, System.err, System.getenv());
    }

    /// Says a message, on a line of its own.
    public void say(String key, Object... named) {
        out.println(words.say(key, named));
    }

    void complain(CommandRefused refused) {
        err.println(refused.in(words));
    }

    /// A passphrase typed unseen, or the first line of what is piped in.
    ///
    /// @param key what it is asked for with
    public Optional<String> secret(String key) {
        return keyboard.map(console -> typed(console, key)).orElseGet(this::piped);
    }

    /// A line typed, or the first one of what is piped in.
    ///
    /// @param key what it is asked for with
    public Optional<String> line(String key, Object... named) {
        return keyboard.isPresent()
                ? Optional.ofNullable(keyboard.get().readLine("%s ", words.say(key, named)))
                : piped();
    }

    /// Whether somebody sits there, who may have mistyped it.
    public boolean isTyped() {
        return keyboard.isPresent();
    }

    private Optional<String> typed(Console console, String key) {
        return Optional.ofNullable(console.readPassword("%s ", words.say(key))).map(String::new);
    }

    private Optional<String> piped() {
        try {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.ofNullable(lines.readLine());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
