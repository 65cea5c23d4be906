package app.asked.server.account.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
    @Test
    void itIsFiveGroupsOfFiveWithoutLettersThatLookAlike() {
        Set<RecoveryCode> codes = new HashSet<>();
        for (int nth = 0; nth < 200; nth++) {
            codes.add(RecoveryCode.fresh());
        }

        assertThat(codes).hasSize(200).allSatisfy(code -> {
            assertThat(code.groups()).hasSize(5).allMatch(group -> group.length() == 5);
            assertThat(code.letters()).matches("[0-9A-Z]{25}").doesNotContainPattern("[ILOU]");
        });
    }

    @Test
    void howeverItIsTypedItIsTheSame() {
        RecoveryCode code = new RecoveryCode("0123456789ABCDEFGHJKVMNPQ");

        assertThat(RecoveryCode.read("o1234-56789-abcde-fghjk-umnpq")).contains(code);
        assertThat(RecoveryCode.read(" OI234 56789\tABCDE  FGHJK.VMNPQ ")).contains(code);
        assertThat(RecoveryCode.read(code.letters().toLowerCase(Locale.ROOT).replace('1', 'l')))
                .contains(code);
    }

    @Test
    void whatIsTooShortOrTooLongIsNone() {
        assertThat(RecoveryCode.read("")).isEmpty();
        assertThat(RecoveryCode.read("0123456789ABCDEFGHJKVMNP")).isEqualTo(Optional.empty());
        assertThat(RecoveryCode.read("0123456789ABCDEFGHJKVMNPQR")).isEmpty();
        assertThat(RecoveryCode.read("0".repeat(100_000))).isEmpty();
    }

    @Test
    void itIsRecognizedByAnotherProofForEachUse() {
        RecoveryCode code = RecoveryCode.fresh();

        assertThat(code.proof("recovery")).isNotEqualTo(code.proof("host"));
        assertThat(code.toString()).doesNotContain(code.letters());
    }
}
