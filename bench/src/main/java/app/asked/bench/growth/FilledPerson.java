package app.asked.bench.growth;

import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.seal.WrappedKey;
import app.asked.server.storage.seal.WrappingKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.SplittableRandom;
import java.util.UUID;

/// One of the people of a filled database, by number: the same seed makes the same ids and the same session, so that
/// whoever measures can be any of them without having kept a list.
///
/// @param secret what their browser shows as its cookie
record FilledPerson(long seed, int number, UUID id, String secret) {
    /// The first millisecond of ids; each person is a second later, so that people lie in the order
    /// of their numbers.
    private static final long FIRST = 1_735_689_600_000L;

    static FilledPerson of(long seed, int number) {
        var random = new SplittableRandom(seed ^ (number * 0x9E3779B97F4A7C15L));
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        return new FilledPerson(
                seed,
                number,
                id(FIRST + number * 1_000L, random),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /// A UUID of version 7.
    static UUID id(long millis, SplittableRandom random) {
        return new UUID(
                (millis << 16) | 0x7000 | random.nextLong(0x1000), (random.nextLong() & (-1L >>> 2)) | (1L << 63));
    }

    /// What their browser sends.
    String cookies() {
        return "asked=" + secret;
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    WrappedKey wrapped(PersonKey key) {
        return WrappingKey.of(secret.getBytes(StandardCharsets.UTF_8), "session")
                .wrap(key);
    }

    /// For what is theirs.
    SplittableRandom random() {
        return new SplittableRandom(seed + number);
    }

    /// The id of one of their asks.
    static UUID ask(long day, int nth, SplittableRandom random) {
        return id(day * 86_400_000L + nth, random);
    }
}
