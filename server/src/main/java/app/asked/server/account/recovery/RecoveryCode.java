package app.asked.server.account.recovery;

import app.asked.server.storage.seal.WrappingKey;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// 125 random bits to be written on paper and read aloud: five groups of five, of letters and digits that are not taken
/// for each other (Crockford's base 32).
public record RecoveryCode(String letters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 5;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static RecoveryCode fresh() {
        return new RecoveryCode(RANDOM.ints((long) GROUPS * GROUP, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining()));
    }

    /// However it is typed: small letters, any spaces and dashes, and the letters that it has none of for those
    /// they look like.
    public static Optional<RecoveryCode> read(String typed) {
        String tidy = typed.length() > 500
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[^0-9A-Z]", "")
                        .replace('O', '0')
                        .replaceAll("[IL]", "1")
                        .replace('U', 'V');
        return tidy.length() == GROUPS * GROUP ? Optional.of(new RecoveryCode(tidy)) : Optional.empty();
    }

    public List<String> groups() {
        return IntStream.range(0, GROUPS)
                .mapToObj(at -> letters.substring(at * GROUP, (at + 1) * GROUP))
                .toList();
    }

    /// What it is recognized by; it does not lead back here.
    ///
    /// @param way what kind of code it is
    public byte[] proof(String way) {
        return WrappingKey.proof(bytes(), way);
    }

    public WrappingKey wrapping(String way) {
        return WrappingKey.of(bytes(), way);
    }

    private byte[] bytes() {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }

    /// Never the code: it may end up in a log.
    @Override
    public String toString() {
        return "a code";
    }
}
