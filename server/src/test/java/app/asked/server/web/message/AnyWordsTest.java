package app.asked.server.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.KeptInputs;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Anything that a person may have written, said in any of our sentences: it comes out as it went in.
class AnyWordsTest {
    private static final Words WORDS = Messages.read().in(Locale.US);

    /// What each sentence that has arguments takes, by its key.
    private static final Map<String, Map<String, ArgType>> SENTENCES = sentences();

    private static final List<String> KEYS = List.copyOf(SENTENCES.keySet());

    private static Map<String, Map<String, ArgType>> sentences() {
        Map<String, Map<String, ArgType>> sentences = new TreeMap<>();
        MessageFiles.all().forEach((fileAndKey, text) -> {
            Map<String, ArgType> arguments = arguments(new MessagePattern(text));
            if (!arguments.isEmpty()) {
                sentences.put(fileAndKey.replaceFirst("\\S+ ", ""), arguments);
            }
        });
        return sentences;
    }

    private static Map<String, ArgType> arguments(MessagePattern pattern) {
        Map<String, ArgType> arguments = new TreeMap<>();
        for (int at = 0; at < pattern.countParts(); at++) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_START) {
                arguments.merge(
                        pattern.getSubstring(pattern.getPart(at + 1)), part.getArgType(), AnyWordsTest::stricter);
            }
        }
        return arguments;
    }

    /// What is shown in one place and counted in another is a number.
    private static ArgType stricter(ArgType one, ArgType other) {
        return one == ArgType.NONE ? other : one;
    }

    static List<Named<byte[]>> kept() {
        return KeptInputs.of("words");
    }

    @ParameterizedTest
    @MethodSource("kept")
    void areSaidAsTheyStand(byte[] words) {
        KEYS.forEach(key -> say(key, new String(words, StandardCharsets.UTF_8)));
    }

    /// What `./asked fuzz` calls.
    ///
    /// @param words the first of these bytes choose a sentence
    public static void fuzzerTestOneInput(byte[] words) {
        if (words.length > 2) {
            int number = (Byte.toUnsignedInt(words[0]) << Byte.SIZE) + Byte.toUnsignedInt(words[1]);
            say(KEYS.get(number % KEYS.size()), new String(words, 2, words.length - 2, StandardCharsets.UTF_8));
        }
    }

    private static void say(String key, String words) {
        Map<String, ArgType> types = Objects.requireNonNull(SENTENCES.get(key));
        Map<String, Object> arguments = new HashMap<>();
        types.forEach((name, type) -> arguments.put(name, argument(type, words)));

        String said = WORDS.say(key, arguments);

        if (Set.copyOf(types.values()).equals(Set.of(ArgType.NONE))) {
            assertThat(said).as(key).contains(words);
        }
    }

    private static Object argument(ArgType type, String words) {
        return switch (type) {
            case NONE, SELECT -> words;
            case PLURAL, SELECTORDINAL, CHOICE, SIMPLE -> words.hashCode();
        };
    }
}
