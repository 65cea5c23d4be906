package app.asked.server.storage.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The 256 random bits that one person's words are sealed with. It is stored only wrapped, and is in memory only while
/// something is done for its person.
public final class PersonKey {
    static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final UUID person;
    private final int generation;
    private final SecretKey key;

    private PersonKey(UUID person, int generation, byte[] key) {
        this.person = person;
        this.generation = generation;
        this.key = new SecretKeySpec(key, "AES");
    }

    /// The first key of a new person.
    public static PersonKey fresh(UUID person) {
        return fresh(person, 1);
    }

    /// The key of a person whose last one nobody can open any more.
    public static PersonKey inPlaceOf(int lost, UUID person) {
        return fresh(person, lost + 1);
    }

    private static PersonKey fresh(UUID person, int generation) {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new PersonKey(person, generation, key);
    }

    static PersonKey of(UUID person, int generation, byte[] key) {
        return new PersonKey(person, generation, key);
    }

    /// The one that takes its place.
    public PersonKey next() {
        return fresh(person, generation + 1);
    }

    public UUID person() {
        return person;
    }

    /// The how-manieth key of its person it is, from 1.
    public int generation() {
        return generation;
    }

    byte[] bytes() {
        return key.getEncoded();
    }

    /// How many bytes so many plain ones are sealed in.
    public static int sealedLength(int plain) {
        return Aead.sealedLength(plain);
    }

    /// For many texts one after the other, on one thread.
    public Sealer sealer() {
        return new Sealer();
    }

    /// Seals and opens what one field of one thing says: it opens in that place alone.
    public final class Sealer {
        private final Aead aead = new Aead();

        private Sealer() {}

        /// The key that it seals with.
        public PersonKey key() {
            return PersonKey.this;
        }

        /// What is stored of it.
        ///
        /// @param format how the bytes are to be read
        public byte[] seal(UUID about, String field, int format, byte[] plain) {
            return aead.seal(key, plain, place(about, field, format));
        }

        /// What it says.
        ///
        /// @throws DoesNotOpen where it was sealed for another place or with another key
        public byte[] open(UUID about, String field, int format, byte[] sealed) {
            return aead.open(key, sealed, place(about, field, format));
        }
    }

    private byte[] place(UUID about, String field, int format) {
        byte[] name = field.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(2 * 16 + 2 * Integer.BYTES + name.length)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .putLong(about.getMostSignificantBits())
                .putLong(about.getLeastSignificantBits())
                .putInt(format)
                .putInt(generation)
                .put(name)
                .array();
    }

    /// Seals an earlier key of the same person, while some of their words are still sealed with it.
    public WrappedKey wrap(PersonKey earlier) {
        return WrappedKey.of(key, earlier, WrappedKey.BY_LATER_KEY);
    }

    public PersonKey unwrap(WrappedKey earlier) {
        return earlier.open(key, person, WrappedKey.BY_LATER_KEY);
    }

    /// Never the key: it may end up in a log.
    @Override
    public String toString() {
        return "a person's key";
    }
}
