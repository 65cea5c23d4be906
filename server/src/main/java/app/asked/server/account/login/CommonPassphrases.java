package app.asked.server.account.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/// The passphrases that are guessed first: those that leaked most often and well-known words, also with digits around
/// them, one sign or a short piece again and again, and runs along the alphabet or a keyboard.
final class CommonPassphrases {
    private static final String RUNS = "abcdefghijklmnopqrstuvwxyz|0123456789012345678901234567890|qwertyuiop|asdfghjkl"
            + "|zxcvbnm|qwertzuiop|yxcvbnm|azertyuiop|qsdfghjklm|1qaz2wsx3edc4rfv5tgb6yhn7ujm|1q2w3e4r5t6y7u8i9o0p";
    private static final String ALL_RUNS = RUNS + "|" + new StringBuilder(RUNS).reverse();
    private static final Set<String> WORDS = Stream.of("common-passphrases.txt", "leaked-passwords.txt")
            .flatMap(CommonPassphrases::lines)
            .map(CommonPassphrases::bare)
            .collect(Collectors.toUnmodifiableSet());

    private CommonPassphrases() {}

    static boolean isOne(String passphrase) {
        String bare = bare(passphrase);
        return WORDS.contains(withoutDigits(bare))
                || WORDS.contains(bare)
                || isRepeated(bare)
                || ALL_RUNS.contains(bare);
    }

    /// Whether it is the name, perhaps with a year behind it.
    static boolean isName(String passphrase, String name) {
        String bare = withoutDigits(bare(name));
        return !bare.isEmpty() && withoutDigits(bare(passphrase)).equals(bare);
    }

    /// Lower case, letters and digits alone; all of it where there are neither.
    private static String bare(String text) {
        String bare = text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return bare.isEmpty() ? text : bare;
    }

    private static String withoutDigits(String bare) {
        return bare.replaceAll("^[0-9]+|[0-9]+$", "");
    }

    private static boolean isRepeated(String bare) {
        return bare.matches("(.{1,4}?)\\1+.?");
    }

    private static Stream<String> lines(String file) {
        try {
            return new ClassPathResource("account/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
