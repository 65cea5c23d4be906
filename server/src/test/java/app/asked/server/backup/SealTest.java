package app.asked.server.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.asked.server.backup.SealBroken.Why;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
    private static final String PASSPHRASE = "a quiet place to practice";
    private static final int CHUNK = Seal.CHUNK + Seal.TAG;
    private static final int HEADER = 40;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Seal.CHUNK - 1, Seal.CHUNK, Seal.CHUNK + 1, 3 * Seal.CHUNK})
    void itOpensToWhatItWas(int length) throws IOException {
        byte[] plain = bytes(length);

        Path sealed = sealed(plain);

        assertThat(open(sealed, PASSPHRASE)).isEqualTo(plain);
        assertThat(Seal.isOn(sealed)).isTrue();
        assertThat(Files.size(sealed)).isGreaterThan(length);
    }

    @Test
    void thePassphraseIsTheSameHoweverItsLettersAreComposed() throws IOException {
        Path sealed = sealed(bytes(9), "caf\u00e9 at the corner");

        assertThat(open(sealed, "cafe\u0301 at the corner")).isEqualTo(bytes(9));
    }

    @Test
    void nothingOfWhatIsSealedCanBeRead() throws IOException {
        Path sealed = sealed("what nobody else may read".repeat(9_000).getBytes(StandardCharsets.UTF_8));

        assertThat(Files.readString(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("nobody");
    }

    @Test
    void theSameIsSealedOtherwiseEachTime() throws IOException {
        assertThat(Files.readAllBytes(sealed(bytes(99)))).isNotEqualTo(Files.readAllBytes(sealed(bytes(99))));
    }

    @Test
    void anotherPassphraseDoesNotOpenIt() throws IOException {
        assertThatOpening(sealed(bytes(99)), "a loud place to practice", Why.WRONG_PASSPHRASE);
    }

    @Test
    void anyChangedByteIsNoticed() throws IOException {
        byte[] whole = Files.readAllBytes(sealed(bytes(2 * Seal.CHUNK + 9)));
        int[] places = {HEADER - 1, HEADER, HEADER + CHUNK - 1, HEADER + CHUNK, HEADER + 2 * CHUNK, whole.length - 1};
        for (int place : places) {
            byte[] changed = whole.clone();
            changed[place] ^= 1;

            assertThatOpening(written(changed), place < HEADER + CHUNK ? Why.WRONG_PASSPHRASE : Why.CHANGED);
        }
    }

    @Test
    void aCutFileIsNoticedAlsoWhereAChunkEnds() throws IOException {
        byte[] whole = Files.readAllBytes(sealed(bytes(3 * Seal.CHUNK)));

        assertThatOpening(written(Arrays.copyOf(whole, whole.length - 1)), Why.CHANGED);
        assertThatOpening(written(Arrays.copyOf(whole, HEADER + 2 * CHUNK)), Why.CHANGED);
        assertThatOpening(written(Arrays.copyOf(whole, HEADER + CHUNK)), Why.WRONG_PASSPHRASE);
        assertThatOpening(written(Arrays.copyOf(whole, HEADER)), Why.WRONG_PASSPHRASE);
        assertThatOpening(written(Arrays.copyOf(whole, HEADER - 1)), Why.CHANGED);
    }

    @Test
    void aLongerFileIsNoticed() throws IOException {
        byte[] whole = Files.readAllBytes(sealed(bytes(Seal.CHUNK)));

        assertThatOpening(written(Arrays.copyOf(whole, whole.length + 1)), Why.WRONG_PASSPHRASE);
    }

    @Test
    void chunksInAnotherOrderAreNoticed() throws IOException {
        ByteBuffer whole = ByteBuffer.wrap(Files.readAllBytes(sealed(bytes(4 * Seal.CHUNK))));
        byte[] second = new byte[CHUNK];
        byte[] third = new byte[CHUNK];
        whole.get(HEADER + CHUNK, second).get(HEADER + 2 * CHUNK, third);
        whole.put(HEADER + CHUNK, third).put(HEADER + 2 * CHUNK, second);

        assertThatOpening(written(whole.array()), Why.CHANGED);
    }

    @Test
    void aChunkOfAnotherFileIsNoticed() throws IOException {
        ByteBuffer one = ByteBuffer.wrap(Files.readAllBytes(sealed(bytes(3 * Seal.CHUNK))));
        ByteBuffer other = ByteBuffer.wrap(Files.readAllBytes(sealed(bytes(3 * Seal.CHUNK))));
        byte[] chunk = new byte[CHUNK];
        other.get(HEADER + CHUNK, chunk);

        assertThatOpening(written(one.put(HEADER + CHUNK, chunk).array()), Why.CHANGED);
    }

    @Test
    void aPassphraseStretchedTooLittleOrTooMuchIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(sealed(bytes(9)));

        assertThatOpening(written(number(whole, 9, 32 * 1024 - 1)), Why.ODD_STRETCHING);
        assertThatOpening(written(number(whole, 9, Integer.MAX_VALUE)), Why.ODD_STRETCHING);
        assertThatOpening(written(number(whole, 13, 2)), Why.ODD_STRETCHING);
        assertThatOpening(written(number(whole, 13, 1_000_000)), Why.ODD_STRETCHING);
    }

    @Test
    void aNewerFormIsNamed() throws IOException {
        byte[] whole = Files.readAllBytes(sealed(bytes(9)));
        whole[8] = 2;

        assertThatOpening(written(whole), Why.NEWER);
    }

    private static byte[] number(byte[] whole, int place, int number) {
        return ByteBuffer.wrap(whole.clone()).putInt(place, number).array();
    }

    private Path sealed(byte[] plain) throws IOException {
        return sealed(plain, PASSPHRASE);
    }

    private Path sealed(byte[] plain, String passphrase) throws IOException {
        Path sealed = Files.createTempFile(folder, "sealed", "");
        Seal.seal(written(plain), sealed, passphrase);
        return sealed;
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ""), bytes);
    }

    private static byte[] open(Path sealed, String passphrase) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        Seal.open(sealed, plain, passphrase);
        return plain.toByteArray();
    }

    private static void assertThatOpening(Path sealed, Why why) {
        assertThatOpening(sealed, PASSPHRASE, why);
    }

    private static void assertThatOpening(Path sealed, String passphrase, Why why) {
        assertThatThrownBy(() -> open(sealed, passphrase))
                .isInstanceOfSatisfying(
                        SealBroken.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
