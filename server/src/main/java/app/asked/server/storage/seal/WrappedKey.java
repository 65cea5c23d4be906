package app.asked.server.storage.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.crypto.SecretKey;

/// A person key as it is stored: sealed, for one person and one way in.
///
/// @param generation which of the person's keys it is
/// @param bytes the sealed key
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record WrappedKey(int generation, byte[] bytes) {
    static final String BY_LATER_KEY = "later-key";

    static WrappedKey of(SecretKey with, PersonKey key, String way) {
        byte[] sealed = new Aead().seal(with, key.bytes(), context(key.person(), key.generation(), way));
        return new WrappedKey(key.generation(), sealed);
    }

    PersonKey open(SecretKey with, UUID person, String way) {
        return PersonKey.of(person, generation, new Aead().open(with, bytes, context(person, generation, way)));
    }

    private static byte[] context(UUID person, int generation, String way) {
        byte[] name = way.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(16 + Integer.BYTES + name.length)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .putInt(generation)
                .put(name)
                .array();
    }

    /// Never the bytes: they have no place in a log.
    @Override
    public String toString() {
        return "a wrapped key";
    }
}
