package app.asked.server.book.press;

import app.asked.server.web.look.DoorView;
import app.asked.server.web.look.Paint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/// The drawings of the pages with the day's colours filled in, for paper and for readers that know nothing of ours. The
/// shapes come from the sprite and the colours from the tokens: there is one source of each.
final class Sprite {
    private static final Pattern SYMBOL =
            Pattern.compile("<symbol id=\"([a-z-]+)\" viewBox=\"0 0 48 74\">(.*?)</symbol>", Pattern.DOTALL);
    /// `--lamp: light-dark(#f3b93f, …` and `--glow: .38`; what is written first holds by day.
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (?:light-dark\\()?(#[0-9a-f]{6}|\\.[0-9]+)");

    private static final Pattern VARIABLE = Pattern.compile("var\\(--([a-z-]+)(?:,([^)]*))?\\)");

    private final Map<String, String> symbols = new HashMap<>();
    private final Map<String, String> day = new HashMap<>();

    private Sprite() {
        SYMBOL.matcher(read("icons/icons.svg"))
                .results()
                .forEach(symbol -> symbols.put(symbol.group(1), symbol.group(2)));
        TOKEN.matcher(read("css/tokens.css"))
                .results()
                .forEach(token -> day.putIfAbsent(token.group(1), token.group(2)));
    }

    /// Read when the first book is made, and kept: it is small and never changes.
    static Sprite get() {
        return Once.SPRITE;
    }

    /// A door's shapes in a frame of 48 by 74.
    String door(DoorView door) {
        String drawing = door.drawing();
        return filled(symbols.getOrDefault(drawing.substring(drawing.indexOf('#') + 1), ""), door.paint());
    }

    /// The day's value of a token.
    String colour(String token) {
        return day.getOrDefault(token, "#000000");
    }

    private String filled(String shapes, Paint paint) {
        return VARIABLE.matcher(shapes).replaceAll(variable -> Matcher.quoteReplacement(value(variable, paint)));
    }

    private String value(MatchResult variable, Paint paint) {
        String name = variable.group(1).equals("paint") ? paint.mark().substring(2) : variable.group(1);
        String otherwise = variable.group(2);
        return day.getOrDefault(name, otherwise == null ? "none" : otherwise);
    }

    private static String read(String file) {
        try (var in = new ClassPathResource("static/" + file).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Once {
        static final Sprite SPRITE = new Sprite();
    }
}
