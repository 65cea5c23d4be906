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
import org.jspecify.annotations.Nullable;

/// Where a command is typed and answers.
public record Terminal(Words words, InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
    /// The one that this process has.
    public static Terminal ofThisProcess(Words words) {
        return new Terminal(words, System.in, System.out, System.err, System.getenv());
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
        Console console = System.console();
        return isTyped(console) ? typed(console, key) : piped();
    }

    /// Whether somebody sits there, who may have mistyped it.
    public boolean isTyped() {
        return isTyped(System.console());
    }

    private boolean isTyped(@Nullable Console console) {
        return in == System.in && console != null && console.isTerminal();
    }

    private Optional<String> typed(@Nullable Console console, String key) {
        char[] typed = console == null ? null : console.readPassword("%s ", words.say(key));
        return Optional.ofNullable(typed).map(String::new);
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
