package app.asked.server.storage.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.asked.server.testkit.KeptInputs;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Any bytes where sealed ones should be, and any bytes sealed.
class AnyBytesTest {
    private static final UUID MAYA = UUID.fromString("019a4f2e-b800-7000-8000-000000000001");
    private static final UUID ASK = UUID.fromString("019a4f2e-b800-7000-8000-000000000010");
    private static final PersonKey KEY = PersonKey.of(MAYA, 1, new byte[PersonKey.BYTES]);
    private static final WrappingKey SESSION = WrappingKey.of(new byte[32], "session");
    private static final String FIELD = "lesson";
    private static final int FORMAT = 1;

    static List<Named<byte[]>> kept() {
        return KeptInputs.of("sealed");
    }

    @ParameterizedTest
    @MethodSource("kept")
    void openOnlyAsTheyWereSealed(byte[] bytes) {
        fuzzerTestOneInput(bytes);
    }

    /// What `./asked fuzz` calls.
    public static void fuzzerTestOneInput(byte[] bytes) {
        PersonKey.Sealer sealer = KEY.sealer();
        byte[] sealed = sealer.seal(ASK, FIELD, FORMAT, bytes);

        assertThat(sealer.open(ASK, FIELD, FORMAT, sealed)).isEqualTo(bytes);
        assertDoesNotOpen(() -> sealer.open(ASK, FIELD, FORMAT, bytes));
        assertDoesNotOpen(() -> SESSION.unwrap(MAYA, new WrappedKey(1, bytes)));
        if (bytes.length > 0) {
            sealed[Math.floorMod(bytes[0], sealed.length)] ^= (byte) (1 << (bytes.length % Byte.SIZE));
            assertDoesNotOpen(() -> sealer.open(ASK, FIELD, FORMAT, sealed));
        }
    }

    private static void assertDoesNotOpen(Runnable opening) {
        assertThatThrownBy(opening::run).isExactlyInstanceOf(DoesNotOpen.class);
    }
}
