package app.asked.server.book.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/// Emoji of several code points that are one picture: families, flags, keycaps, a person at work. The font knows each
/// picture by one code point, often one for private use. Shades of skin are left out: the pictures have no colors.
final class EmojiSequences {
    private static final int VARIANT = 0xFE0F;

    private final Map<String, Integer> pictures = new HashMap<>();
    private final Map<Integer, String> met = new HashMap<>();

    EmojiSequences() {
        try (var in = new ClassPathResource("fonts/emoji-sequences.txt").getInputStream()) {
            new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().forEach(this::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String line) {
        String[] sides = line.split(" = ", 2);
        String sequence = Stream.of(sides[0].split(" ", -1))
                .map(code -> Character.toString(Integer.parseInt(code, 16)))
                .collect(Collectors.joining());
        pictures.put(sequence, Integer.parseInt(sides[1], 16));
    }

    /// The code point of what these are together.
    OptionalInt picture(String cluster) {
        String plain = cluster.codePoints()
                .filter(code -> code != VARIANT && !isShade(code))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Integer picture = pictures.get(plain);
        if (picture != null && Character.getType(picture) == Character.PRIVATE_USE) {
            met.putIfAbsent(picture, cluster);
        }
        return picture == null ? OptionalInt.empty() : OptionalInt.of(picture);
    }

    /// What the private code points of pictures stood for in the text.
    Map<Integer, String> met() {
        return Map.copyOf(met);
    }

    private static boolean isShade(int code) {
        return code >= 0x1F3FB && code <= 0x1F3FF;
    }
}
